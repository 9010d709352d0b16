package net.imgsecurity.portal.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** IMG's staff limit the processing of somebody's data. */
@ArquillianTest
@Tag("E5")
class LimitsIT {
    private static final String REASON = "She contests the telephone number";

    @Inject
    World world;

    @Inject
    Organisations organisations;

    @Inject
    Limits limits;

    @Inject
    People people;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation img;
    private Organisation halden;
    private PersonId amara;
    private ReadingId reading;

    @BeforeEach
    void rosaReadsHalden() {
        img = world.img().staff("Rosa Lind");
        halden = world.client("Halden").administrator("Jon Veld").member("Amara Okafor");
        amara = halden.person("Amara Okafor");
        reading = img.as("Rosa Lind", () -> organisations.open(halden.slug(), "A restriction was asked for"))
                .id();
    }

    @Test
    void areObeyedByTheOrganisationAndInItsLog() {
        restrict(REASON);

        assertThrows(Conflict.class, () -> halden.as("Jon Veld", () -> people.one(amara)));
        var one = img.as("Rosa Lind", () -> limits.of(reading, amara)).get(0);
        assertEquals(REASON, one.reason());
        assertEquals(Ground.ACCURACY_CONTESTED, one.ground());
        assertEquals(
                List.of("IMG_STAFF"),
                transactions.run(() -> jdbc.list(
                        "SELECT c.role FROM audit_entry e JOIN audit_content c ON c.tenant_id = e.tenant_id AND c.entry_id = e.id"
                                + " WHERE e.tenant_id = ? AND e.action = 'person.restricted'",
                        row -> row.getString("role"),
                        halden.tenant())));

        img.as("Rosa Lind", () -> limits.lift(reading, amara, Limitation.RESTRICTION));
        halden.as("Jon Veld", () -> people.one(amara));
        assertTrue(img.as("Rosa Lind", () -> limits.of(reading, amara)).isEmpty());
    }

    @Test
    void areSetOnceAndForAReason() {
        assertThrows(Invalid.class, () -> restrict("because"));
        restrict(REASON);
        assertThrows(Conflict.class, () -> restrict(REASON));
    }

    @Test
    void areForStaffAndWithinWhatTheyRead() {
        var corvane = world.client("Corvane").member("Tomas Reyes");
        assertThrows(
                NotFound.class, () -> img.as("Rosa Lind", () -> limits.of(reading, corvane.person("Tomas Reyes"))));
        assertThrows(Forbidden.class, () -> halden.as("Jon Veld", () -> limits.of(reading, amara)));
    }

    private void restrict(String reason) {
        img.as(
                "Rosa Lind",
                () -> limits.set(reading, amara, Limitation.RESTRICTION, Ground.ACCURACY_CONTESTED, reason));
    }
}
