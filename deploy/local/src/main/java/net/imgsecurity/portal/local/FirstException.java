package net.imgsecurity.portal.local;

import java.util.Optional;

/** Finds the reason in a log that has many lines around it. */
final class FirstException {
    private FirstException() {}

    /** The innermost cause of the first exception that is followed by its stack, without "Caused by". */
    static Optional<String> in(String log) {
        String found = null;
        for (var line : log.lines().map(String::strip).toList()) {
            if (line.matches("(Caused by: )?[\\w.$]+Exception\\b.*")) {
                if (found != null && !line.startsWith("Caused by: ")) {
                    break;
                }
                found = line.replaceFirst("^Caused by: ", "");
            }
        }
        return Optional.ofNullable(found);
    }
}
