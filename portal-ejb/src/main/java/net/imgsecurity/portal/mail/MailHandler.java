package net.imgsecurity.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import net.imgsecurity.portal.job.JobHandler;
import net.imgsecurity.portal.job.JobRun;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends one mail. Should we fall between the server's taking it and our writing that down, it is sent again, with the same
 * Message-ID.
 */
@ApplicationScoped
class MailHandler implements JobHandler {
    private static final int AT_ONCE = 4;

    @Inject
    MailWork work;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return MailOutbox.KIND;
    }

    @Override
    public int concurrency() {
        return AT_ONCE;
    }

    @Override
    public void run(JobRun run) {
        work.ready(run.reference()).filter(ready -> run.keep()).ifPresent(this::send);
    }

    private void send(MailWork.Ready ready) {
        var settings = MailSettings.of(ConfigProvider.getConfig());
        var mail = ready.mail();
        var letters = new Letters(settings.portal());
        var letter = ready.written() == null
                ? new Letter(
                        ready.id(),
                        ready.to(),
                        letters.write(
                                mail.template(),
                                mail.language(),
                                new Letters.Facts(ready.organisation(), mail.times(), ready.token(), ready.head())))
                : new Letter(
                        ready.id(),
                        ready.to(),
                        letters.write(mail.template(), ready.written()),
                        letters.leaving(ready.written()));
        new Smtp(settings, clock).send(letter, new MailWords(mail.language()).say("portal"));
        work.left(ready.id());
    }
}
