package org.hcccds.authoring.mutate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the rules of a folder whose text differs from that in a revision of its git repository. */
public final class ChangedRules {

    private static final Pattern RULE = Pattern.compile("^rule\\s+\".*?^end\\b", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("@id\\(\\s*\"([^\"]+)\"\\s*\\)");

    private final Path folder;

    private ChangedRules(Path folder) {
        this.folder = folder;
    }

    /**
     * The ids of the rules that are new or differ, in order; line breaks and blanks between words do not count.
     *
     * @throws ChangesUnknownException if git does not say, with the reason and the way out
     */
    public static Set<String> since(String revision, Path folder) {
        if (revision.startsWith("-")) {
            throw new ChangesUnknownException(revision + " is no revision.\nMaybe HEAD, main, or a commit is meant.");
        }
        ChangedRules search = new ChangedRules(folder);
        Set<String> changed = new TreeSet<>();
        for (String file : search.changedFiles(revision)) {
            Map<String, String> before = rules(search.before(revision, file));
            rules(search.now(file)).forEach((id, text) -> {
                if (!text.equals(before.get(id))) {
                    changed.add(id);
                }
            });
        }
        return changed;
    }

    private List<String> changedFiles(String revision) {
        return Stream.concat(git("diff", "--name-only", "--relative", revision, "--", ".").lines(),
                git("ls-files", "--others", "--exclude-standard", "--", ".").lines())
                .filter(file -> file.endsWith(".drl")).distinct().sorted().toList();
    }

    private String before(String revision, String file) {
        return git("ls-tree", "--name-only", revision, "--", file).isBlank() ? "" : git("show", revision + ":./"
                + file);
    }

    private String now(String file) {
        try {
            return Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "";
        } catch (IOException e) {
            throw new ChangesUnknownException(folder.resolve(file) + " cannot be read: " + e.getMessage()
                    + ".\nMaybe it is not written in UTF-8.");
        }
    }

    private static Map<String, String> rules(String text) {
        Map<String, String> rules = new HashMap<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            Matcher id = ID.matcher(rule.group());
            if (id.find()) {
                rules.put(id.group(1), rule.group().replaceAll("\\s+", " "));
            }
        }
        return rules;
    }

    private String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Path said = Files.createTempFile("hcc-git", ".txt");
            try {
                Process process = new ProcessBuilder(command).redirectError(said.toFile()).start();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new ChangesUnknownException("git does not say what has changed in " + folder + ": "
                            + Files.readString(said).strip().lines().findFirst().orElse("no reason given")
                            + "\nMaybe the revision is misspelled, or the folder is in no git repository.");
                }
                return out;
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new ChangesUnknownException("git cannot be run: " + e.getMessage()
                    + ".\nMaybe it is not installed: apt-get install git.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChangesUnknownException("git was interrupted.\nMaybe try again.");
        }
    }
}
