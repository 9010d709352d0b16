package net.imgsecurity.portal.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.mail.SentMail;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.Limitations;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Runs;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An issue of the briefing goes to those who want it, at the moment in which it would leave, and to each once. */
@ArquillianTest
@Tag("F4")
class BriefingIT {
    private static final String AMARA = "Amara Okafor";

    @Inject
    World world;

    @Inject
    Preferences preferences;

    @Inject
    Briefings briefings;

    @Inject
    BriefingJob job;

    @Inject
    Unsubscriptions unsubscriptions;

    @Inject
    Limitations limitations;

    @Inject
    AddressKeys keys;

    @Inject
    JobTable jobs;

    @Inject
    Jdbc jdbc;

    @Inject
    Transactions transactions;

    private Organisation img;
    private Organisation halden;
    private String amara;

    @BeforeEach
    void amaraWantsIt() {
        SentMail.listen();
        jobs.forget("mail.send");
        jobs.forget(BriefingJob.KIND);
        img = world.img().staff("Rosa Lind");
        halden = world.client("Halden").administrator("Jon Veld").member(AMARA);
        amara = halden.address(AMARA);
        decide(Decision.GIVEN);
    }

    @Test
    @Tag("D2")
    void leavesToThoseWhoAskedForItAndToNobodyElse() {
        assertTrue(img.as("Rosa Lind", () -> briefings.readers()) >= 1);
        var issue = sent("Storm over Oslo");
        handOver(issue);
        handOver(issue);
        deliver();

        var mails = SentMail.to(amara);
        assertEquals(1, mails.size());
        assertTrue(mails.get(0).startsWith("Storm over Oslo"), mails.get(0));
        assertTrue(
                mails.get(0).replace("\r", "").matches("(?s).*\nFerries rest until Friday\\.\n+Stay inside\\.\n.*"),
                mails.get(0));
        assertEquals(0, SentMail.to(halden.address("Jon Veld")).size());
        assertEquals(
                BriefingView.State.SENT,
                img.as("Rosa Lind", () -> briefings.one(issue.toString())).state());
    }

    @Test
    @Tag("D3")
    @Tag("F3")
    void isLeftByTheHeaderThatItCarries() {
        handOver(sent("With a way out"));
        deliver();
        var header = SentMail.header(amara, "List-Unsubscribe").get(0);
        assertEquals(
                "List-Unsubscribe=One-Click",
                SentMail.header(amara, "List-Unsubscribe-Post").get(0));
        assertTrue(header.startsWith("<https://portal.example/unsubscribe?token=") && header.endsWith(">"), header);

        unsubscriptions.leave(header.substring(header.indexOf('=') + 1, header.length() - 1));

        handOver(sent("After the exit"));
        deliver();
        assertEquals(1, SentMail.to(amara).size());
    }

    @Test
    @Tag("F3")
    void isHeldBackFromWhoLeavesWhileItWaits() {
        handOver(sent("Too late"));
        decide(Decision.WITHDRAWN);
        deliver();

        assertEquals(0, SentMail.to(amara).size());
        assertEquals(List.of("mail.withheld"), deeds("mail.withheld"));
    }

    @Test
    @Tag("E5")
    void doesNotGoToWhoseDataMayOnlyBeStored() {
        limit();
        handOver(sent("Not for now"));
        deliver();
        assertEquals(0, SentMail.to(amara).size());
    }

    @Test
    @Tag("E5")
    void isHeldBackFromWhoseProcessingIsRestrictedWhileItWaits() {
        handOver(sent("Not any more"));
        limit();
        deliver();
        assertEquals(0, SentMail.to(amara).size());
    }

    @Test
    @Tag("F6")
    void isHeldBackFromWhoIsErasedWhileItWaits() {
        handOver(sent("Gone"));
        transactions.run(() -> {
            keys.destroy(new EmailAddress(amara));
            return null;
        });
        deliver();
        assertEquals(0, SentMail.to(amara).size());
    }

    @Test
    void isSentOnceAndByStaffAlone() {
        var issue = sent("Once").toString();
        var again = assertThrows(Conflict.class, () -> img.as("Rosa Lind", () -> briefings.send(issue)));
        assertEquals("briefing.sent", again.key());
        assertThrows(Forbidden.class, () -> halden.as("Jon Veld", () -> briefings.write("Mine", "Buy")));
    }

    @Test
    void takesOneLineForASubjectAndSomeTextAndSaysWhatElseIsWrong() {
        var wrong = assertThrows(
                Invalid.class,
                () -> img.as("Rosa Lind", () -> briefings.write("Storm\r\nBcc: all@halden.example", " \n \n")));
        assertEquals(
                List.of("subject text.control-characters", "text briefing.text-missing"),
                wrong.problems().stream().map(p -> p.field() + " " + p.key()).toList());
    }

    private UUID sent(String subject) {
        return img.as("Rosa Lind", () -> {
            var id = briefings.write(subject, "Ferries rest\nuntil Friday.\n\n\nStay inside.");
            briefings.send(id.toString());
            return id;
        });
    }

    private void handOver(UUID issue) {
        Runs.once(img, job, issue, () -> true);
    }

    private void deliver() {
        assertTrue(jobs.workUntil(() -> transactions
                .run(() -> jdbc.list(
                        "SELECT id FROM job WHERE kind = 'mail.send' AND tenant_id = ? AND state = 'WAITING'",
                        row -> true,
                        img.tenant()))
                .isEmpty()));
    }

    private void limit() {
        halden.as(
                "Jon Veld",
                () -> transactions.run(() -> {
                    limitations.set(
                            halden.tenant(),
                            halden.person(AMARA),
                            Limitation.RESTRICTION,
                            Ground.ACCURACY_CONTESTED,
                            "She contests her number");
                    return null;
                }));
    }

    private List<String> deeds(String action) {
        return transactions.run(() -> jdbc.list(
                "SELECT action FROM audit_entry WHERE tenant_id = ? AND action = ?",
                row -> row.getString("action"),
                img.tenant(),
                action));
    }

    private void decide(Decision decision) {
        halden.as(
                AMARA,
                () -> preferences.save(
                        List.of(new Wish(BriefingMails.CHOICE, decision)),
                        new Shown(Wordings.CURRENT, "en"),
                        Source.PAGE));
    }
}
