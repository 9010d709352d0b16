package net.imgsecurity.portal.mail;

/** The mail server did not take this mail, and may at another time: busy, greylisting, a mailbox that is full, a lost connection. */
class NotTakenYet extends RuntimeException {
    NotTakenYet(Throwable cause) {
        super(cause);
    }
}
