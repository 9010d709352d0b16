package net.imgsecurity.portal.api.consent;

import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.consent.MarketingAnswer;

/** Answers in the order of the question. */
record MarketingPermissionsJson(List<AnswerJson> permissions) {
    /** @param consent the record by which it is allowed; null when it is not */
    record AnswerJson(String address, boolean allowed, String consent) {}

    static MarketingPermissionsJson of(List<MarketingAnswer> answers) {
        return new MarketingPermissionsJson(answers.stream()
                .map(one -> new AnswerJson(one.address(), one.allowed(), text(one.consent())))
                .toList());
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
