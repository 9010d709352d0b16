package net.imgsecurity.portal.mail;

/** A subject: a text of the bundle, without arguments, or one line that people wrote to many. It holds no line's end. */
final class Subject {
    private final String text;

    private Subject(String text) {
        this.text = text;
    }

    static Subject of(MailTemplate template, MailWords words) {
        return new Subject(words.subject(template));
    }

    /** @throws IllegalArgumentException for more than one line */
    static Subject written(String line) {
        if (line.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
            throw new IllegalArgumentException("a subject is one line");
        }
        return new Subject(line);
    }

    String text() {
        return text;
    }
}
