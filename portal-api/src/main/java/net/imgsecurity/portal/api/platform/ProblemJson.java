package net.imgsecurity.portal.api.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;

/** A problem as RFC 9457 shapes it; instance is the request's id, as our logs name it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemJson(String type, String title, int status, String detail, String instance, List<ProblemText> problems) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "urn:imgsecurity:portal:problem:";

    static ProblemJson of(Failure failure, Locale locale, String requestId) {
        return new ProblemJson(
                TYPES + failure.key(),
                HttpTexts.title(failure.status(), locale),
                failure.status(),
                HttpTexts.of(failure.key(), failure.arguments(), locale),
                "urn:uuid:" + requestId,
                ProblemText.of(failure.problems(), locale));
    }
}
