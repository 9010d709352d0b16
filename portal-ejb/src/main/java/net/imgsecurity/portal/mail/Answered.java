package net.imgsecurity.portal.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import net.imgsecurity.portal.job.NeedsAPerson;
import net.imgsecurity.portal.platform.Unavailable;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server's refusal means for the letter: codes of RFC 5321, 4.2.1. */
final class Answered {
    /** Of the server as a whole, unless it is said of one mailbox or one letter. */
    private static final int CLOSING = 421;

    private static final int PERMANENT = 5;

    private Answered() {}

    static RuntimeException meaning(MessagingException failed, Duration rest) {
        if (all(failed, SMTPSenderFailedException.class).findAny().isPresent()
                || all(failed, SMTPSendFailedException.class).anyMatch(Answered::atTheSender)) {
            return new Unavailable("mail.sender-refused", rest);
        }
        if (all(failed, SMTPSendFailedException.class)
                .anyMatch(send -> send.getReturnCode() == CLOSING && isOfTheSender(send))) {
            return new Unavailable("mail.away", rest);
        }
        return Stream.concat(
                        all(failed, SMTPAddressFailedException.class)
                                .map(address -> byCode(address.getReturnCode(), "mail.recipient-refused", failed)),
                        all(failed, SMTPSendFailedException.class)
                                .filter(send -> send.getReturnCode() > 0)
                                .map(send -> byCode(send.getReturnCode(), "mail.refused", failed)))
                .findFirst()
                .orElseGet(() -> new NotTakenYet(failed));
    }

    /** Of this kind among what was thrown and what the library hung behind it: the outermost says least. */
    private static <T> Stream<T> all(MessagingException failed, Class<T> kind) {
        return Stream.iterate((Exception) failed, Objects::nonNull, Answered::next)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Exception next(Exception thrown) {
        return thrown instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static boolean atTheSender(SMTPSendFailedException send) {
        return send.getReturnCode() / 100 == PERMANENT && isOfTheSender(send);
    }

    /** Before anybody was named to whom the letter goes. */
    private static boolean isOfTheSender(SMTPSendFailedException send) {
        return send.getCommand() != null && send.getCommand().startsWith("MAIL");
    }

    private static RuntimeException byCode(int code, String key, Exception thrown) {
        return code / 100 == PERMANENT ? new NeedsAPerson(key) : new NotTakenYet(thrown);
    }
}
