package net.imgsecurity.portal.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme's texts; what they must not tell is security.md's P33. */
class SignInTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    @Tag("P33")
    void everyReasonForARefusalReadsTheSame(String language) throws IOException {
        var texts = texts("login", language);
        assertEquals(
                1,
                distinct(
                        texts,
                        "invalidUserMessage",
                        "invalidUsernameMessage",
                        "invalidUsernameOrEmailMessage",
                        "accountDisabledMessage",
                        "accountTemporarilyDisabledMessage",
                        "accountPermanentlyDisabledMessage"));
        assertEquals(
                1,
                distinct(
                        texts,
                        "invalidTotpMessage",
                        "accountTemporarilyDisabledMessageTotp",
                        "accountPermanentlyDisabledMessageTotp"));
    }

    @Test
    void noSubjectOfAMailHoldsAPlaceholder() throws IOException {
        for (var language : new String[] {"en", "de", "fr", "es"}) {
            var texts = texts("email", language);
            assertEquals(
                    "",
                    texts.stringPropertyNames().stream()
                            .filter(key -> key.endsWith("Subject")
                                    && texts.getProperty(key).contains("{"))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static long distinct(Properties texts, String... keys) {
        return Stream.of(keys)
                .map(key -> texts.getProperty(key, "missing: " + key))
                .distinct()
                .count();
    }

    private static Properties texts(String kind, String language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(
                Resources.text("/theme/img/" + kind + "/messages/messages_" + language + ".properties")));
        return texts;
    }
}
