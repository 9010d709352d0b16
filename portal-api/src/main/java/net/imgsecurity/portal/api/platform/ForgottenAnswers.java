package net.imgsecurity.portal.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.platform.KeptAnswers;

/** Deletes the answers that nobody can ask for any more, each hour. */
@ApplicationScoped
class ForgottenAnswers {
    @Inject
    KeptAnswers answers;

    void hour(@Observes HourlyRound round) {
        answers.forget();
    }
}
