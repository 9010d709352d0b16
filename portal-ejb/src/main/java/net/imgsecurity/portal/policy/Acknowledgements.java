package net.imgsecurity.portal.policy;

import static net.imgsecurity.portal.platform.Permission.ACKNOWLEDGE_POLICY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import net.imgsecurity.portal.audit.AuditLog;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.Requires;

/**
 * That the caller has seen the policy in force (F9), which allows nothing and is no consent (F10): whoever never says so is
 * served all the same.
 */
@Stateless
public class Acknowledgements {
    @Inject
    Policies policies;

    @Inject
    SeenVersions seen;

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditLog audit;

    @Requires(ACKNOWLEDGE_POLICY)
    public AcknowledgementView mine() {
        var version = policies.inForce().id();
        var log = seen.by(caller.tenant(), caller.get().person());
        return new AcknowledgementView(
                version, log.stream().noneMatch(one -> one.version().equals(version)), log);
    }

    /**
     * Once is enough: a second time changes nothing.
     *
     * @param version what the caller was shown
     * @throws Conflict {@code policy.not-in-force} when that is not, or no longer, the one in force
     */
    @Requires(ACKNOWLEDGE_POLICY)
    public AcknowledgementView acknowledge(String version) {
        if (!policies.inForce().id().equals(version)) {
            throw new Conflict("policy.not-in-force", policies.inForce().id());
        }
        // One press after the other, from whichever tab.
        jdbc.list(
                "SELECT id FROM account WHERE id = ? FOR UPDATE",
                row -> row.getBytes("id"),
                caller.get().account());
        if (mine().due()) {
            seen.add(caller.tenant(), caller.get().person(), version, clock.instant());
            audit.append("policy.acknowledged", caller.get().person().value(), Map.of("version", version));
        }
        return mine();
    }
}
