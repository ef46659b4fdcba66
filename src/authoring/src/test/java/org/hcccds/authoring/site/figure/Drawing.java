package org.hcccds.authoring.site.figure;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hcccds.authoring.site.html.Html;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture, taken apart again: its elements by name and style. */
final class Drawing {

    private final Document document;

    Drawing(Html html) {
        StringBuilder text = new StringBuilder();
        html.write(text, "");
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text.toString())));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("not well formed: " + text, e);
        }
    }

    /** The elements of a name and style, in their order. */
    List<Element> all(String name, String style) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            if (element.getAttribute("class").split(" ")[0].equals(style)) {
                elements.add(element);
            }
        }
        return elements;
    }

    List<String> texts(String style) {
        return all("text", style).stream().map(Element::getTextContent).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
