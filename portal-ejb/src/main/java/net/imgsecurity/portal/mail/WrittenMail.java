package net.imgsecurity.portal.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.platform.EmailAddress;

/**
 * Whoever keeps what people write to many. A mail of such words names them and holds neither them nor its reader's address: both
 * are asked for at the moment in which it would leave.
 */
public interface WrittenMail {
    /**
     * What stands in a mail for one reader.
     *
     * @param language of the frame around it, {@code en} or {@code de}
     * @param token of the link by which the reader leaves the list, for {@code /unsubscribe}
     */
    record Written(EmailAddress to, String language, String subject, List<String> paragraphs, String token) {
        /** Not in a log: it holds a token. */
        @Override
        public String toString() {
            return "written mail";
        }
    }

    /** @return empty when there is nobody to read it, or nothing to be read, any longer */
    Optional<Written> of(UUID content);
}
