package org.hcccds.authoring.check;

import java.util.List;

/** Findings for a person: each with its line of the file, a caret below, and the way out. */
public final class CheckText {

    private CheckText() {
    }

    /** The whole report; ends with a line break. @param width columns; only what stands alone on its line is wrapped */
    public static String of(CheckReport report, int width) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> text.append(of(finding, report, width)).append('\n'));
        text.append(counted(report.rules(), "rule")).append(" in ").append(counted(report.files(), "file")).append(": ")
                .append(report.findings().isEmpty() ? "no findings" : found(report)).append('\n');
        if (!report.notLookedAt().isEmpty()) {
            text.append("Not looked at:\n");
            report.notLookedAt().forEach(left -> wrapped("- " + left, width, text));
        }
        return text.toString();
    }

    private static String of(Finding finding, CheckReport report, int width) {
        StringBuilder text = new StringBuilder();
        List<String> message = finding.message().lines().toList();
        text.append(finding.file()).append(':').append(finding.line()).append(':').append(finding.column()).append(' ')
                .append(finding.severity().word()).append(' ').append(finding.check()).append(' ')
                .append(message.get(0))
                .append('\n');
        report.texts().getOrDefault(finding.file(), "").lines().skip(finding.line() - 1L).limit(1)
                .forEach(line -> text.append(Excerpt.of(line, finding.column(), width)));
        message.stream().skip(1).forEach(line -> text.append("    ").append(line).append('\n'));
        wrapped("Maybe " + finding.maybe(), width, text);
        return text.toString();
    }

    private static String found(CheckReport report) {
        String errors = report.errors() == 0 ? "" : counted(report.errors(), "error");
        String warnings = report.warnings() == 0 ? "" : counted(report.warnings(), "warning");
        return errors + (errors.isEmpty() || warnings.isEmpty() ? "" : ", ") + warnings;
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static void wrapped(String words, int width, StringBuilder text) {
        int column = 0;
        for (String word : words.split(" ")) {
            if (column > 0 && column + 1 + word.length() > width) {
                text.append("\n  ");
                column = 2;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
    }
}
