package net.imgsecurity.portal.consent;

import java.util.Arrays;
import java.util.List;

/** What somebody is told about, or asked to allow; each with the purpose for which it is asked (D2). */
public enum Topic {
    BRIEFING("direct-marketing"),
    PUBLICATIONS("direct-marketing"),
    PRODUCT_NEWS("direct-marketing"),
    OFFERS("direct-marketing"),
    EVENTS("direct-marketing"),
    SURVEYS("direct-marketing"),
    TESTIMONIALS("testimonials"),
    THIRD_PARTIES("third-party-marketing"),
    /** No marketing: that calls are recorded (A7). */
    CALL_RECORDING("call-recording"),
    /** All marketing, that too which may come; in a withdrawal alone. */
    EVERYTHING("direct-marketing");

    private final String purpose;

    Topic(String purpose) {
        this.purpose = purpose;
    }

    public String purpose() {
        return purpose;
    }

    /** The marketing that people choose from. */
    public static List<Topic> marketing() {
        return Arrays.stream(values()).filter(Topic::isMarketing).toList();
    }

    /** How it can be chosen. */
    public List<Channel> channels() {
        return this == CALL_RECORDING ? List.of(Channel.PHONE) : isMarketing() ? Channel.offered() : List.of();
    }

    boolean isMarketing() {
        return this != CALL_RECORDING && this != EVERYTHING;
    }
}
