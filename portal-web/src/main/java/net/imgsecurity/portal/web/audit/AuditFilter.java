package net.imgsecurity.portal.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.trail.EntryQuery;
import net.imgsecurity.portal.web.frame.Words;
import net.imgsecurity.portal.web.frame.Words.Option;

/** Which entries of the audit log are asked for, as the address says. */
@Named
@RequestScoped
public class AuditFilter {
    /** Those that can be picked; any other can be named in the address. */
    private static final List<String> ACTIONS = List.of(
            "person.created",
            "person.changed",
            "session.opened",
            "identity.compared",
            "identity.settled",
            "membership.invited",
            "membership.invitation-withdrawn",
            "membership.accepted",
            "membership.declined",
            "membership.role-given",
            "membership.disabled",
            "membership.enabled",
            "membership.ended",
            "import.started",
            "import.finished",
            "import.forgotten",
            "job.retried",
            "sign-in-address.asked",
            "sign-in-address.changed",
            "sign-in-address.undone",
            "sign-in-address.refused",
            "mail.sent",
            "mail.withheld",
            "backoffice.reading-opened",
            "audit.verification-asked",
            "audit.content-erased");

    @Inject
    Words words;

    private String action;
    private String actor;
    private String subject;
    private String from;
    private String until;

    EntryQuery query(String cursor, int rows) {
        return EntryQuery.of(action, actor, subject, from, until, cursor, rows);
    }

    /** All deeds, and then each in words. */
    public List<Option> getActions() {
        return Stream.concat(
                        Stream.of(new Option("", words.say("audit.every-action"))),
                        ACTIONS.stream().map(one -> new Option(one, words.deed(one))))
                .toList();
    }

    public boolean isSet() {
        return values().values().stream().anyMatch(value -> value != null && !value.isEmpty());
    }

    /** For the address of another page of the same list. */
    public String getParameters() {
        return values().entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("action", action);
        values.put("actor", actor);
        values.put("subject", subject);
        values.put("from", from);
        values.put("until", until);
        return values;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
