package net.imgsecurity.portal.local;

import java.time.Duration;
import java.util.List;

/** How long the servers took from their own start to their own readiness, and how long a person waited for all. */
public record StartTimes(Duration database, Duration keycloak, Duration payara, Duration total) {

    Duration sum() {
        return database.plus(keycloak).plus(payara);
    }

    List<String> lines() {
        return List.of(
                "Start: %.1f s in all, until a person could sign in".formatted(Progress.seconds(total)),
                "Servers by themselves: database %.1f s + Keycloak %.1f s + Payara Micro %.1f s = %.1f s"
                        .formatted(
                                Progress.seconds(database),
                                Progress.seconds(keycloak),
                                Progress.seconds(payara),
                                Progress.seconds(sum())),
                "All together took %.2f of that sum (aim: 1.10 at most)"
                        .formatted(Progress.seconds(total) / Progress.seconds(sum())));
    }
}
