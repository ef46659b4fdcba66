package org.hcccds.authoring.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hcccds.authoring.scenario.ScenarioResult;
import org.hcccds.io.tree.InputProblem;

/** A run of scenarios as JUnit XML, which continuous integration servers read: a suite a file. */
public final class JUnitReport {

    private JUnitReport() {
    }

    public static String of(TestReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            Map<String, List<ScenarioResult>> byFile = report.results().stream()
                    .collect(Collectors.groupingBy(result -> result.scenario().file(), TreeMap::new, Collectors.toList()));
            for (Map.Entry<String, List<ScenarioResult>> file : byFile.entrySet()) {
                suite(xml, file.getKey(), file.getValue());
            }
            problems(xml, report.problems());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter xml, String file, List<ScenarioResult> results) throws XMLStreamException {
        begin(xml, className(file), results.size(), results.stream().filter(result -> !result.passed()).count(), 0);
        for (ScenarioResult result : results) {
            test(xml, file, printable(result.scenario().name()));
            if (!result.passed()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", printable(firstLine(result.mismatches().get(0).render())));
                xml.writeAttribute("type", "mismatch");
                xml.writeCharacters(printable(failureText(result)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String failureText(ScenarioResult result) {
        return result.mismatches().stream().map(mismatch -> result.scenario().file() + ":"
                + mismatch.expectation().position().line() + "  " + mismatch.expectation().about() + "\n"
                + MismatchText.of(mismatch).indent(2)).collect(Collectors.joining());
    }

    /** Scenarios that could not be run are errors, not failures. */
    private static void problems(XMLStreamWriter xml, List<InputProblem> problems) throws XMLStreamException {
        if (problems.isEmpty()) {
            return;
        }
        begin(xml, "scenarios that cannot be run", problems.size(), 0, problems.size());
        for (InputProblem problem : problems) {
            test(xml, problem.source(), problem.source() + ":" + problem.line() + ":" + problem.column());
            xml.writeStartElement("error");
            xml.writeAttribute("message", printable(firstLine(problem.render())));
            xml.writeAttribute("type", "mistake");
            xml.writeCharacters(printable(problem.render()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String name, int tests, long failures, int errors)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", Integer.toString(errors));
        xml.writeAttribute("skipped", "0");
    }

    private static void test(XMLStreamWriter xml, String file, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", className(file));
        xml.writeAttribute("name", name);
        xml.writeAttribute("file", file);
    }

    /**
     * A file as readers of these reports name classes: what stands behind the last dot is the class, the rest its
     * package.
     */
    private static String className(String file) {
        return Stream.of(file.replaceFirst("\\.ya?ml$", "").split("/"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .map(part -> part.replace('.', '_')).collect(Collectors.joining("."));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** XML has no way to write most control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?");
    }
}
