package net.imgsecurity.portal.api.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.consent.Choice;
import net.imgsecurity.portal.consent.PreferencesView;
import net.imgsecurity.portal.consent.Topic;

/** What the bearer has decided, as it holds now: all that there is to decide about. */
record PreferencesJson(
        String address, int wording, List<ChoiceJson> choices, Instant signalHeardAt, Map<String, String> links) {
    /**
     * @param given whether it is allowed now
     * @param decidedAt when it was last decided; null when it never was
     */
    record ChoiceJson(String topic, String channel, boolean given, Instant decidedAt) {}

    static PreferencesJson of(PreferencesView view) {
        return new PreferencesJson(
                view.address(),
                view.wording(),
                Stream.of(Topic.values())
                        .flatMap(topic -> topic.channels().stream().map(channel -> new Choice(topic, channel)))
                        .map(choice -> new ChoiceJson(
                                choice.topic().name(),
                                choice.channel().name(),
                                view.allows(choice),
                                view.last(choice).map(last -> last.at()).orElse(null)))
                        .toList(),
                view.signal() == null ? null : view.signal().honouredAt(),
                Links.to("self", PreferencesResource.PATH)
                        .and("withdrawal", PreferencesResource.PATH + "/withdrawal")
                        .and("consents", ConsentsResource.PATH)
                        .map());
    }
}
