package net.imgsecurity.portal.personaldata;

import static net.imgsecurity.portal.platform.Permission.WRITE_RECORDS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.Requires;

/**
 * Takes the records that IMG's own systems send about one person. Each is kept whole or refused with its reasons; the same one
 * again changes nothing. The gate is not asked: to a person whose processing is restricted storing is what remains allowed
 * (E5; GDPR Art. 18(2)), and nothing but the person's own pages reads what is stored here.
 */
@Stateless
public class RecordIntake {
    /** The most that one call may bring. */
    public static final int MOST = 1000;

    private static final String SOURCE = "[a-z][a-z0-9-]{1,39}";

    @Inject
    RecordRows rows;

    @Inject
    PersonKeys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param source the system whose ids the records bear
     * @param sent objects of JSON as maps, lists, texts and numbers
     * @throws NotFound when the caller's organisation has no such person
     * @throws Invalid 400 {@code records.count} for none or too many, {@code records.source}
     */
    @Requires(WRITE_RECORDS)
    public Arrived receive(PersonId person, String source, List<Object> sent) {
        if (source == null || !source.matches(SOURCE)) {
            throw Invalid.request("source", "records.source");
        }
        if (sent.isEmpty() || sent.size() > MOST) {
            throw Invalid.request("records", "records.count", MOST);
        }
        rows.hold(caller.tenant(), person);
        var key = keys.forWriting(caller.tenant(), person);
        var call = new RecordCall(rows, caller.get(), person, source, key, clock.instant());
        var arrived = call.taken(sent);
        rows.add(caller.tenant(), call.fresh());
        audit.append(
                "records.received",
                person.value(),
                Map.of(
                        "client", caller.get().name(),
                        "source", source,
                        "stored", Integer.toString(arrived.stored()),
                        "unchanged", Integer.toString(arrived.unchanged()),
                        "refused", Integer.toString(arrived.refused().size())));
        return arrived;
    }
}
