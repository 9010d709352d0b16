package net.imgsecurity.portal.local;

import java.time.Duration;
import java.util.List;

/** How long the servers took from their own start to their own readiness, and how long a person waited for all. */
record StartTimes(ServerStart database, ServerStart keycloak, ServerStart payara, Duration total) {

    List<String> lines() {
        var sum = database.plus(keycloak).plus(payara);
        return List.of(
                "Start: %.1f s in all, until a person could sign in".formatted(Progress.seconds(total)),
                "Servers by themselves: database %s + Keycloak %s + Payara Micro %s = %s"
                        .formatted(database.words(), keycloak.words(), payara.words(), sum.words()),
                "All together took %.2f of that sum (aim: 1.10 at most)"
                        .formatted(Progress.seconds(total) / Progress.seconds(sum.lasted())));
    }
}
