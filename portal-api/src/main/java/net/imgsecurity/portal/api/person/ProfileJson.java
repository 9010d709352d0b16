package net.imgsecurity.portal.api.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.ProfileView;

/**
 * A profile: what can be changed stands beside what cannot, and each value says where it came from.
 *
 * @param provenance by the name of the property; only for those that hold a value
 */
record ProfileJson(
        String employeeNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) String signInAddress,
        @JsonUnwrapped ProfileData data,
        Instant changedAt,
        Map<String, OriginJson> provenance,
        Map<String, String> links) {
    /** @param actor who, as the history shows it; null where the source says enough */
    record OriginJson(String source, String actor, Instant at) {
        static OriginJson of(ChangeView change) {
            return new OriginJson(change.source().name(), change.actorName(), change.at());
        }
    }

    static ProfileJson of(ProfileView view, String path) {
        return new ProfileJson(
                view.employeeNumber(),
                view.signInAddress(),
                view.data(),
                view.changedAt(),
                provenance(view.provenance()),
                Links.to("self", path).and("history", path + "/history").map());
    }

    private static Map<String, OriginJson> provenance(Map<Field, ChangeView> changes) {
        var ordered = new LinkedHashMap<String, OriginJson>();
        changes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(one -> ordered.put(one.getKey().path(), OriginJson.of(one.getValue())));
        return ordered;
    }
}
