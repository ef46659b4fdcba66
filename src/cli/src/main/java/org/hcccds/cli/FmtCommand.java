package org.hcccds.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hcccds.authoring.format.LineDiff;
import org.hcccds.authoring.format.RuleFileFormat;
import org.hcccds.authoring.format.UnreadableRulesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcc fmt}: lays rule files out one way. */
@Command(name = "fmt", mixinStandardHelpOptions = true,
        description = "Lays rule files out one way: blanks, line breaks and indentation, never what they say.")
final class FmtCommand implements Callable<Integer> {

    /** The source folder of the built-in rules, where the command is run beside it. */
    private static final Path BUILT_IN = Path.of("kjar");
    /** More places of a file than these are counted, not shown. */
    private static final int SHOWN = 5;

    @Parameters(paramLabel = "FILE|DIR", arity = "0..*",
            description = "rule files, or folders of them (default: kjar, where the built-in rules lie)")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--check", description = "write nothing; show what would change, and end with status 1 if anything would")
    private boolean check;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int unreadable = 0;
        int changed = 0;
        Set<Path> files = files();
        for (Path file : files) {
            try {
                RuleFileFormat format = RuleFileFormat.of(file);
                if (format.differs()) {
                    changed++;
                    handle(format);
                }
            } catch (UnreadableRulesException e) {
                unreadable++;
                spec.commandLine().getErr().println(e.getMessage());
            } catch (IOException e) {
                throw new UserError(file + " cannot be read or written: " + e.getMessage()
                        + ".\nMaybe you may not change it, or its folder.");
            }
        }
        summary(files.size() - changed - unreadable, changed, unreadable);
        return unreadable > 0 ? ExitStatus.BAD_INPUT : check && changed > 0 ? ExitStatus.NEGATIVE : ExitStatus.DONE;
    }

    private Set<Path> files() throws IOException {
        if (paths.isEmpty() && !Files.isDirectory(BUILT_IN)) {
            throw new UserError("There is no folder " + BUILT_IN + " here, and no other is named."
                    + "\nMaybe name the folder of your rules: hcc fmt my-rules.");
        }
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths.isEmpty() ? List.of(BUILT_IN) : paths) {
            if (!Files.exists(path)) {
                throw new UserError(path + ": there is no such file or folder.\nMaybe the path is relative to another"
                        + " folder than " + Path.of("").toAbsolutePath() + ".");
            }
            files.addAll(RuleFileFormat.files(path));
        }
        if (files.isEmpty()) {
            throw new UserError("There is no rule file (.drl) in " + paths.get(0) + ".\nMaybe name another folder.");
        }
        return files;
    }

    private void handle(RuleFileFormat format) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!check) {
            format.write();
            out.println("laid out  " + format.file());
            return;
        }
        List<LineDiff.Hunk> hunks = LineDiff.of(format.before(), format.after());
        for (LineDiff.Hunk hunk : hunks.subList(0, Math.min(SHOWN, hunks.size()))) {
            out.println(format.file() + ":" + hunk.line());
            hunk.removed().forEach(line -> out.println(("- " + visible(line)).stripTrailing()));
            hunk.added().forEach(line -> out.println(("+ " + visible(line)).stripTrailing()));
        }
        if (hunks.size() > SHOWN) {
            out.println(format.file() + ": and " + (hunks.size() - SHOWN) + " more places");
        }
        out.println();
    }

    /** Blanks at the end of a line, tabs and foreign line ends show: they may be all that differs. */
    private static String visible(String line) {
        String words = line.stripTrailing();
        return words.replace("\t", "\\t") + line.substring(words.length()).replaceFirst("\n$", "").replace("\t", "\\t")
                .replace("\r", "\\r").replace(' ', '\u00b7');
    }

    private void summary(int kept, int changed, int unreadable) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(files(changed) + (check ? " would change, " : " laid out anew, ") + kept
                + (kept == 1 ? " is as it should be" : " are as they should be")
                + (unreadable == 0 ? "" : ", " + unreadable + " cannot be read and "
                        + (unreadable == 1 ? "stays as it is" : "stay as they are")));
        if (check && changed > 0) {
            out.println("Maybe run it without --check.");
        }
    }

    private static String files(int count) {
        return count + (count == 1 ? " file" : " files");
    }
}
