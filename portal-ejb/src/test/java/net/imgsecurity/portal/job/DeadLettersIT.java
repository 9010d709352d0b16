package net.imgsecurity.portal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Ids;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.JobId;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that was given up, before those who can have it tried again. */
@ArquillianTest
class DeadLettersIT {
    @Inject
    World world;

    @Inject
    DeadLetters letters;

    @Inject
    AllDeadLetters all;

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

    @Inject
    Probe probe;

    @Inject
    Memberships memberships;

    @Inject
    Transactions transactions;

    @Inject
    Jdbc jdbc;

    private Organisation halden;
    private Organisation corvane;

    @BeforeEach
    void twoOrganisations() {
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        corvane = world.client("Corvane").administrator("Tomas Reyes");
    }

    @Test
    void areShownToTheOrganisationWhoseWorkItWasAndToNoOther() {
        var thing = Ids.next();
        var id = dead(halden.tenant(), thing);

        var shown = halden.as("Jon Veld", () -> letters.list(null)).items();

        assertEquals(List.of(id), shown.stream().map(JobView::id).toList());
        assertEquals(thing, shown.get(0).reference());
        assertEquals("test.problem", shown.get(0).problem());
        assertNotNull(shown.get(0).stoppedAt());
        assertEquals(1, halden.as("Jon Veld", () -> letters.count()));
        assertEquals(0, corvane.as("Tomas Reyes", () -> letters.count()));
        assertTrue(corvane.as("Tomas Reyes", () -> letters.list(null)).isEmpty());
    }

    @Test
    void areDoneWhenTheyAreTriedAgainAndNothingStandsInTheWayAnyMore() {
        var broken = new AtomicBoolean(true);
        var thing = probe.on(Ids.next(), run -> {
            if (broken.get()) {
                throw new NeedsAPerson("test.broken");
            }
        });
        var id = transactions.run(() -> jobs.enqueue(Probe.KIND, halden.tenant(), thing));
        assertTrue(table.workUntil(() -> "DEAD".equals(table.of(id).state())));
        broken.set(false);

        halden.as("Jon Veld", () -> letters.retry(id));

        assertTrue(table.workUntil(() -> "DONE".equals(table.of(id).state())));
        assertEquals(0, halden.as("Jon Veld", () -> letters.count()));
    }

    @Test
    void beginAnewOnceHoweverOftenThatIsAsked() {
        var id = dead(halden.tenant(), Ids.next());

        var first = halden.as("Jon Veld", () -> letters.retry(id));
        table.bend(id, "attempts = 3");
        var second = halden.as("Jon Veld", () -> letters.retry(id));

        assertEquals(JobView.State.WAITING, first.state());
        assertEquals(0, first.attempts());
        assertEquals(3, second.attempts());
        assertEquals(1, entries(halden, id));
    }

    @Test
    void ofAnotherOrganisationAreNotThere() {
        var id = dead(halden.tenant(), Ids.next());
        var ofNone = dead(null, Ids.next());

        assertThrows(NotFound.class, () -> corvane.as("Tomas Reyes", () -> letters.retry(id)));
        assertThrows(NotFound.class, () -> corvane.as("Tomas Reyes", () -> letters.retry(ofNone)));
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> letters.retry(id)));
        assertThrows(Forbidden.class, () -> halden.as("Amara Okafor", () -> letters.list(null)));
        assertThrows(Forbidden.class, () -> halden.as("Jon Veld", () -> all.retry(id)));
        assertThrows(Forbidden.class, () -> halden.as("Jon Veld", () -> all.list(null)));
        assertEquals("DEAD", table.of(id).state());
    }

    @Test
    void aboutAnAccountAreShownWhereItBelongsWithoutSayingWhy() {
        var id = dead(null, halden.account("Amara Okafor").id().value());

        var shown = halden.as("Jon Veld", () -> letters.list(null)).items().get(0);

        assertEquals(id, shown.id());
        assertEquals(halden.person("Amara Okafor"), shown.person());
        assertNull(shown.problem());
        assertNull(shown.reference());
        assertEquals(0, corvane.as("Tomas Reyes", () -> letters.count()));
    }

    @Test
    void aboutAnAccountSayNothingToAnOrganisationThatItsHolderHasNotJoined() {
        var account = halden.account("Amara Okafor").id();
        transactions.run(() -> {
            memberships.join(corvane.tenant(), account, PersonId.next(), Role.MEMBER, true, null);
            return null;
        });
        var id = dead(null, account.value());

        assertEquals(0, corvane.as("Tomas Reyes", () -> letters.count()));
        assertThrows(NotFound.class, () -> corvane.as("Tomas Reyes", () -> letters.retry(id)));
    }

    @Test
    void areListedInPagesNewestFirst() {
        var ids = IntStream.range(0, 53)
                .mapToObj(number -> dead(halden.tenant(), Ids.next()))
                .toList();

        var first = halden.as("Jon Veld", () -> letters.list(null));
        var second = halden.as("Jon Veld", () -> letters.list(first.next()));

        assertEquals(ids.get(52), first.items().get(0).id());
        assertEquals(50, first.items().size());
        assertEquals(
                List.of(ids.get(2), ids.get(1), ids.get(0)),
                second.items().stream().map(JobView::id).toList());
        assertNull(second.next());
    }

    @Test
    void ofEverybodyAreForStaffWhoseRetryIsInTheOrganisationsLog() {
        var img = world.img().staff("Rosa Lind");
        var theirs = dead(halden.tenant(), Ids.next());
        var ofNone = dead(null, halden.account("Amara Okafor").id().value());

        var shown = img.as("Rosa Lind", () -> all.list(null)).items();
        var account = shown.stream().filter(job -> job.id().equals(ofNone)).findFirst();
        var retried = img.as("Rosa Lind", () -> all.retry(theirs));
        img.as("Rosa Lind", () -> all.retry(ofNone));

        assertEquals(halden.slug(), retried.slug());
        assertEquals("test.problem", account.orElseThrow().problem());
        assertNull(account.orElseThrow().slug());
        assertEquals(1, entries(halden, theirs));
        assertEquals(1, entries(img, ofNone));
        assertThrows(NotFound.class, () -> img.as("Rosa Lind", () -> all.retry(JobId.next())));
    }

    private JobId dead(TenantId tenant, UUID reference) {
        return transactions.run(() -> {
            var id = jobs.enqueue("test.dead", tenant, reference);
            table.bend(
                    id, "state = 'DEAD', attempts = 12, finished_at = UTC_TIMESTAMP(6), last_problem = 'test.problem'");
            return id;
        });
    }

    private int entries(Organisation organisation, JobId id) {
        return jdbc.first(
                        "SELECT COUNT(*) AS n FROM audit_entry e JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                                + " WHERE e.tenant_id = ? AND e.action = 'job.retried' AND c.subject_id = ?",
                        row -> row.getInt("n"),
                        organisation.tenant(),
                        id)
                .orElseThrow();
    }
}
