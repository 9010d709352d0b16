package net.imgsecurity.portal.api.membership;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.api.platform.Links;
import net.imgsecurity.portal.membership.MemberView;

/** What a person is in the organisation; times in UTC. */
record MemberJson(String role, String state, Instant invitedUntil, Instant lastSignInAt, Map<String, String> links) {
    static MemberJson of(MemberView view) {
        var person = "/organisation/people/" + view.person();
        return new MemberJson(
                view.role(),
                view.state(),
                view.invitedUntil(),
                view.lastSignInAt(),
                Links.to("self", person + "/membership").and("person", person).map());
    }
}
