package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A copy that is made while the disk under the database is full. */
@ArquillianTest
@Tag("E1")
class FullDiskIT {
    private static final String PARTS = "SELECT source FROM subject_step WHERE tenant_id = ? AND run_id = ?";

    @Inject
    World world;

    @Inject
    MyData mine;

    @Inject
    Sources sources;

    @Inject
    Disk disk;

    @Inject
    JobTable jobs;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;
    private UUID run;

    @BeforeEach
    void amaraAsksForACopyWhileTheDiskIsFull() {
        halden = world.client("Halden").member("Amara Okafor");
        disk.fill();
        halden.as("Amara Okafor", () -> mine.prepareCopy());
        run = transactions.run(() -> jdbc.first(
                        "SELECT id FROM subject_run WHERE tenant_id = ?", row -> Jdbc.uuid(row, "id"), halden.tenant())
                .orElseThrow());
    }

    @AfterEach
    void makeRoom() {
        disk.makeRoom();
    }

    @Test
    void isShownAsBeingMadeUntilThereIsRoomAndThenIsWhole() {
        assertTrue(jobs.workUntil(() -> jobs.backsOff(run)), () -> String.valueOf(jobs.problemFor(run)));
        assertTrue(parts() < sources.inOrder().size());
        assertEquals(Optional.empty(), copy(), "nothing of half a copy is given away");
        var waiting = state();
        assertNotNull(waiting.copyAskedAt(), "the page says since when it is being made");
        assertNull(waiting.copyUntil());

        disk.makeRoom();
        jobs.hasten(run);

        assertTrue(jobs.workUntil(() -> state().copyUntil() != null), () -> String.valueOf(jobs.problemFor(run)));
        assertEquals(sources.inOrder().size(), parts());
        assertTrue(copy().isPresent());
        assertTrue(jobs.settled(run));
    }

    private MyDataView state() {
        return halden.as("Amara Okafor", () -> mine.state());
    }

    private Optional<byte[]> copy() {
        return halden.as("Amara Okafor", () -> mine.copy());
    }

    private int parts() {
        return transactions
                .run(() -> jdbc.list(PARTS, row -> row.getString("source"), halden.tenant(), run))
                .size();
    }
}
