package net.imgsecurity.portal.consent;

import java.util.List;
import net.imgsecurity.portal.platform.Invalid;

/** One topic by one channel. */
public record Choice(Topic topic, Channel channel) {
    /** All marketing by all channels. */
    static final Choice ALL = new Choice(Topic.EVERYTHING, Channel.EVERY);

    /** What is covered by all of it now. */
    static List<Choice> marketing() {
        return Topic.marketing().stream()
                .flatMap(topic -> topic.channels().stream().map(channel -> new Choice(topic, channel)))
                .toList();
    }

    public Choice {
        if (!topic.channels().contains(channel) && (topic != Topic.EVERYTHING || channel != Channel.EVERY)) {
            throw new Invalid("consent.choice-unknown", topic.name(), channel.name());
        }
    }

    /** @throws Invalid {@code consent.choice-unknown} for what nobody is offered */
    public static Choice of(String topic, String channel) {
        for (var known : Topic.values()) {
            for (var by : known.channels()) {
                if (known.name().equals(topic) && by.name().equals(channel)) {
                    return new Choice(known, by);
                }
            }
        }
        throw new Invalid("consent.choice-unknown", String.valueOf(topic), String.valueOf(channel));
    }
}
