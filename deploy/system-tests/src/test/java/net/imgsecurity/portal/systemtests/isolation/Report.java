package net.imgsecurity.portal.systemtests.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.imgsecurity.portal.systemtests.http.Answer;

/** What was tried, how it was answered, and what was found; a file for people to read. */
final class Report {
    private static final int MOST_FINDINGS = 40;
    private static final int MOST_LETTERS = 300;

    private final List<String> lines = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Map<String, Integer>> statuses = new TreeMap<>();

    synchronized void tried(Probe probe, Answer answer, List<String> problems) {
        lines.add(shortened(answer.status() + "  " + probe));
        statuses.computeIfAbsent(probe.operation(), first -> new TreeMap<>())
                .merge(Integer.toString(answer.status()), 1, Integer::sum);
        problems.forEach(problem -> findings.add(shortened(probe + ": " + problem)));
    }

    synchronized void finding(String where, String what) {
        findings.add(where + ": " + what);
    }

    synchronized int combinations() {
        return lines.size();
    }

    synchronized List<String> findings() {
        return List.copyOf(findings);
    }

    /** The line that a build shows. */
    synchronized String summary() {
        return "Isolation matrix: %d combinations, %d leaks".formatted(lines.size(), findings.size());
    }

    /** The first findings, for the message of a failed build. */
    synchronized String worst(Path file) {
        return "\n" + String.join("\n", findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) + "\nAll are in "
                + file;
    }

    synchronized void write(Path file) throws IOException {
        var text = new ArrayList<String>();
        text.add(summary());
        text.add("");
        findings.forEach(finding -> text.add("FOUND  " + finding));
        text.add("");
        statuses.forEach((operation, counts) -> text.add("%-60s %s".formatted(operation, counts)));
        text.add("");
        text.addAll(lines);
        Files.createDirectories(file.getParent());
        Files.write(file, text);
    }

    private static String shortened(String line) {
        return line.length() > MOST_LETTERS ? line.substring(0, MOST_LETTERS) + "..." : line;
    }
}
