package net.imgsecurity.portal.platform;

import java.util.List;

/** What was sent cannot be taken; says for each field what is wrong with it. */
public final class Invalid extends PortalException {
    private static final int UNPROCESSABLE = 422;

    /**
     * One thing that is wrong.
     *
     * @param field path of the field as the API names it ({@code homeAddress.country}); empty when it is about the whole
     * @param key of the bundle {@code Problems}
     * @param arguments of the text
     */
    public record Problem(String field, String key, List<Object> arguments) {
        public Problem(String field, String key, Object... arguments) {
            this(field, key, List.of(arguments));
        }
    }

    private final transient List<Problem> problems;

    /** About a single value; the caller knows which field it stands in. */
    public Invalid(String key, Object... arguments) {
        super(UNPROCESSABLE, key, arguments);
        problems = List.of(new Problem("", key, arguments));
    }

    public Invalid(List<Problem> problems) {
        this(UNPROCESSABLE, problems);
    }

    private Invalid(int status, List<Problem> problems) {
        super(status, "invalid");
        this.problems = List.copyOf(problems);
    }

    /** The request itself is malformed, before any field is looked at. */
    public static Invalid request(String field, String key, Object... arguments) {
        return request(List.of(new Problem(field, key, arguments)));
    }

    /** The request itself is malformed in several places. */
    public static Invalid request(List<Problem> problems) {
        return new Invalid(400, problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
