package net.imgsecurity.portal.exchange;

/** Says on which line of a text a place is, counted from 1, for places that come in order. Breaks are LF, CR and CR LF. */
final class Lines {
    private final String text;
    private int at;
    private long line = 1;

    Lines(String text) {
        this.text = text;
    }

    /** The line of the first character at or after {@code place} that is no line break: where a row begins. */
    long of(long place) {
        while (at < text.length() && (at < place || isBreak(text.charAt(at)))) {
            var c = text.charAt(at++);
            if (c == '\n' || c == '\r' && (at == text.length() || text.charAt(at) != '\n')) {
                line++;
            }
        }
        return line;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
