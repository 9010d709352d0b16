package net.imgsecurity.portal.subjectdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A copy of all that is held, for the person alone and for a week. */
@ArquillianTest
class CopyIT {
    @Inject
    World world;

    @Inject
    MyData mine;

    @Inject
    Profiles profiles;

    @Inject
    SubjectJob job;

    @Inject
    OldCopies old;

    @Inject
    Sources sources;

    @Inject
    MovableClock clock;

    @Inject
    Instance<RequestContextController> requests;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation halden;

    @BeforeEach
    void amaraOfHalden() {
        halden = world.client("Halden").member("Amara Okafor").member("Jon Veld");
        halden.as("Amara Okafor", () -> {
            var now = profiles.mine();
            profiles.edit(Typed.over(now.data()).department("Mountain rescue").data(), now.version());
        });
    }

    @AfterEach
    void putClockRight() {
        clock.putRight();
    }

    @Test
    @Tag("E1")
    void holdsWhatEverySourceHas() throws IOException {
        made();

        var files = fetched();

        assertEquals(
                sources.inOrder().stream()
                        .map(source -> source.name() + ".json")
                        .sorted()
                        .toList(),
                files.keySet().stream().toList());
        assertTrue(files.get("profile.json").toString().contains("department=Mountain rescue"), files::toString);
        assertTrue(files.get("account.json").toString().contains(halden.address("Amara Okafor")), files::toString);
        assertFalse(files.toString().contains("Veld"), files::toString);
    }

    @Test
    void isNotReadableInTheDatabase() {
        made();
        var raw = transactions.run(() -> jdbc.list(
                "SELECT content_sealed FROM subject_step WHERE tenant_id = ?",
                row -> new String(row.getBytes("content_sealed"), StandardCharsets.ISO_8859_1),
                halden.tenant()));
        assertEquals(sources.inOrder().size(), raw.size());
        assertTrue(raw.stream().noneMatch(content -> content.contains("Amara") || content.contains("employeeNumber")));
    }

    @Test
    void isThePersonsOwn() {
        made();
        assertEquals(Optional.empty(), halden.as("Jon Veld", () -> mine.copy()));
    }

    @Test
    void isMadeOnceHoweverOftenItIsAskedForAndThreeTimesADay() {
        halden.as("Amara Okafor", () -> mine.prepareCopy());
        made();
        made();
        made();
        assertThrows(Conflict.class, () -> halden.as("Amara Okafor", () -> mine.prepareCopy()));
        clock.forward(Duration.ofDays(1));
        halden.as("Amara Okafor", () -> mine.prepareCopy());
    }

    @Test
    void isMadeOnceForThoseWhoAskAtTheSameMoment() throws Exception {
        var all = new ArrayList<Future<?>>();
        for (int i = 0; i < 8; i++) {
            all.add(threads.submit(this::askedForInARequestOfItsOwn));
        }
        for (var one : all) {
            one.get();
        }
        assertEquals(
                1,
                transactions
                        .run(() ->
                                jdbc.list("SELECT id FROM subject_run WHERE tenant_id = ?", row -> 1, halden.tenant()))
                        .size());
    }

    private void askedForInARequestOfItsOwn() {
        var request = requests.get();
        request.activate();
        try {
            halden.as("Amara Okafor", () -> mine.prepareCopy());
        } finally {
            request.deactivate();
        }
    }

    @Test
    void goesOnWhereItFell() throws IOException {
        halden.as("Amara Okafor", () -> mine.prepareCopy());
        var left = new int[] {2};
        assertThrows(
                IllegalStateException.class,
                () -> Runs.once(halden, job, newest(), () -> {
                    if (left[0]-- == 0) {
                        throw new IllegalStateException("the node dies");
                    }
                    return true;
                }));
        assertEquals(Optional.empty(), halden.as("Amara Okafor", () -> mine.copy()));

        Runs.once(halden, job, newest(), () -> true);

        assertEquals(sources.inOrder().size(), fetched().size());
    }

    @Test
    void isGoneAfterAWeek() {
        made();
        clock.forward(Duration.ofDays(7));
        assertEquals(Optional.empty(), halden.as("Amara Okafor", () -> mine.copy()));

        clock.forward(Duration.ofSeconds(1));
        Runs.once(halden, old);

        assertEquals(
                0,
                transactions
                        .run(() -> jdbc.list(
                                "SELECT run_id FROM subject_step WHERE tenant_id = ?", row -> 1, halden.tenant()))
                        .size());
    }

    private void made() {
        halden.as("Amara Okafor", () -> mine.prepareCopy());
        Runs.once(halden, job, newest(), () -> true);
    }

    private UUID newest() {
        return transactions.run(() -> jdbc.first(
                        "SELECT id FROM subject_run WHERE tenant_id = ? ORDER BY asked_at DESC LIMIT 1",
                        row -> Jdbc.uuid(row, "id"),
                        halden.tenant())
                .orElseThrow());
    }

    private Map<String, Map<?, ?>> fetched() throws IOException {
        var files = new TreeMap<String, Map<?, ?>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                halden.as("Amara Okafor", () -> mine.copy()).orElseThrow()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    files.put(
                            entry.getName(),
                            JsonbBuilder.create()
                                    .fromJson(new String(zip.readAllBytes(), StandardCharsets.UTF_8), Map.class));
                }
            }
        }
        return files;
    }
}
