package net.imgsecurity.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody is told of the log when they ask for their data. */
@ArquillianTest
class AuditDataIT {
    private static final String JON = "Jon Veld";
    private static final String AMARA = "Amara Okafor";

    @Inject
    World world;

    @Inject
    AuditData data;

    @Inject
    AuditLog audit;

    @Inject
    AccessLog looks;

    @Inject
    Transactions transactions;

    private Organisation halden;

    @BeforeEach
    void found() {
        halden = world.client("Halden").administrator(JON).member(AMARA);
    }

    @Test
    @Tag("E1")
    void namesWhatTheyDidThemselvesAndWhatWasDoneToThem() {
        log(JON, "test.of-jon", AMARA);
        log(AMARA, "test.of-amara", JON);

        assertEquals(List.of("test.of-amara"), actions(collected(AMARA, 100), "ownDeeds"));
        assertEquals(List.of("test.of-jon"), actions(collected(AMARA, 100), "deeds"));
        assertEquals(List.of("test.of-jon"), actions(collected(JON, 100), "ownDeeds"));
    }

    @Test
    void saysHowMuchOfThemHadNoRoom() {
        for (int i = 0; i < 3; i++) {
            log(AMARA, "test." + i, AMARA);
            halden.as(
                    JON,
                    () -> transactions.run(() -> {
                        looks.opened(halden.tenant(), halden.person(AMARA), null);
                        return null;
                    }));
        }
        var all = collected(AMARA, 100);
        assertEquals(Map.of("deeds", 0L, "ownDeeds", 0L, "looks", 0L), all.get("leftOut"));
        var cut = collected(AMARA, 1);
        assertEquals(List.of("test.2"), actions(cut, "ownDeeds"));
        assertEquals(
                Map.of("deeds", size(all, "deeds") - 1L, "ownDeeds", size(all, "ownDeeds") - 1L, "looks", 2L),
                cut.get("leftOut"));
    }

    private void log(String who, String action, String whom) {
        PersonId subject = halden.person(whom);
        halden.as(
                who,
                () -> transactions.run(() -> {
                    audit.append(action, subject.value());
                    return null;
                }));
    }

    private Map<String, Object> collected(String who, int most) {
        return halden.asJob(() -> transactions.run(() -> data.collect(halden.person(who), most)));
    }

    private static long size(Map<String, Object> collected, String kind) {
        return ((List<?>) collected.get(kind)).size();
    }

    private static List<?> actions(Map<String, Object> collected, String kind) {
        return ((List<?>) collected.get(kind))
                .stream()
                        .map(deed -> ((Map<?, ?>) deed).get("action"))
                        .filter(action -> action.toString().startsWith("test."))
                        .toList();
    }
}
