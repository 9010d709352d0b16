package net.imgsecurity.portal.systemtests.isolation;

import java.util.List;
import net.imgsecurity.portal.systemtests.http.Call;

/**
 * One combination of the matrix.
 *
 * @param operation the name of what is called, as the inventory has it
 * @param caller who calls, and as what
 * @param visible owners, or beginnings of them, whose data the answer may show
 * @param looks short name of the organisation whose access log gains a look when this succeeds; null for none
 */
record Probe(
        String operation,
        String caller,
        Credentials credentials,
        Call call,
        Expectation expectation,
        List<String> visible,
        String looks) {
    /** Whose answers must not differ: the same question about something else that is not there. */
    String twins() {
        return operation + " | " + caller + " | " + call.method() + " | " + call.headers();
    }

    boolean shows(String owner) {
        return visible.stream().anyMatch(owner::startsWith);
    }

    @Override
    public String toString() {
        return "%s as %s: %s %s %s".formatted(operation, caller, call.method(), call.target(), call.headers());
    }
}
