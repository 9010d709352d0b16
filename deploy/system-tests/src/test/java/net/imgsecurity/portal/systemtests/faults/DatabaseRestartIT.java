package net.imgsecurity.portal.systemtests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.local.Server;
import net.imgsecurity.portal.systemtests.browser.Eventually;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Portal;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.Test;

/** The database is killed under load and comes back: what was acknowledged is there, and the portal recovers by itself. */
@RunningPortal
class DatabaseRestartIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void losesNothingThatWasAcknowledged(Portal portal) throws Exception {
        assumeTrue(
                portal.own().isPresent() && System.getenv("PORTAL_DB_URL") == null, "only with a database of our own");
        var stack = portal.own().orElseThrow();
        var management = new Wire(portal.addresses().management());
        var editors = List.of(new Editor(portal, Demonstration.MEMBER), new Editor(portal, Demonstration.NORTHREACH));
        var threads = new ArrayList<Thread>();
        editors.forEach(editor -> threads.add(new Thread(editor)));
        threads.forEach(Thread::start);
        try {
            Eventually.is(SOON, "both save", () -> editors.stream().allMatch(editor -> editor.acknowledged() > 5));
            stack.kill(Server.DATABASE);
            try {
                Eventually.is(SOON, "it is told that the portal is not ready", () -> ready(management) == 503);
                Eventually.is(
                        SOON,
                        "people are told to come again",
                        () -> editors.stream().allMatch(editor -> editor.refused() > 0));
            } finally {
                stack.startAgain(Server.DATABASE);
            }
            var then = editors.stream().mapToInt(Editor::tried).max().orElseThrow();
            Eventually.is(
                    SOON, "both save again", () -> editors.stream().allMatch(editor -> editor.acknowledged() > then));
            Eventually.is(SOON, "the portal is ready again", () -> ready(management) == 200);
        } finally {
            editors.forEach(Editor::stop);
            for (var thread : threads) {
                thread.join(SOON.toMillis());
            }
        }
        for (var editor : editors) {
            System.out.println("Database killed: " + editor.tried() + " tries, " + editor.refused()
                    + " refused, the last acknowledged is " + editor.acknowledged() + ", kept is " + editor.kept());
            assertTrue(
                    editor.kept() >= editor.acknowledged() && editor.kept() <= editor.tried(),
                    "an acknowledged change is lost");
            assertEquals(List.of(), editor.surprises(), "other answers than 503 with Retry-After");
            editor.putBack();
        }
    }

    private static int ready(Wire management) {
        return management.send(Call.of("GET", "/health/ready")).status();
    }
}
