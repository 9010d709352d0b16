package net.imgsecurity.portal.local;

/** Something that keeps the stack from running, said in one line that a person can act on. */
public final class StartFailure extends RuntimeException {

    StartFailure(String line) {
        super(line);
    }

    StartFailure(String line, Throwable cause) {
        super(line + " (" + firstLine(cause) + ")", cause);
    }

    private static String firstLine(Throwable cause) {
        var text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.lines().findFirst().orElse("").strip();
    }
}
