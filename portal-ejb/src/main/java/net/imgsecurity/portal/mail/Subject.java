package net.imgsecurity.portal.mail;

/** A subject: a text of the bundle, without arguments. There is no way to make one out of anything else. */
final class Subject {
    private final String text;

    private Subject(String text) {
        this.text = text;
    }

    static Subject of(MailTemplate template, MailWords words) {
        return new Subject(words.subject(template));
    }

    String text() {
        return text;
    }
}
