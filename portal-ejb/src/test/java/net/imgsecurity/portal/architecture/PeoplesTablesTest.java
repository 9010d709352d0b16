package net.imgsecurity.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever names people's tables or their entities in SQL or JPQL asks the gate, or says here why not (E5); for deletions, whether
 * a legal hold is asked for. With the tables, so that a further one is seen.
 */
@Tag("E5")
class PeoplesTablesTest {
    private static final Map<String, String> NEED_NOT_ASK = Map.ofEntries(
            Map.entry("audit.AccessLog look look_person", "writes down who looked, and shows that to the person"),
            Map.entry("audit.AuditData ? audit_content membership", "for a copy of somebody's own"),
            Map.entry("audit.AuditLog audit_content", "the log stays complete, whatever is limited"),
            Map.entry("backoffice.ReadingData reading", "for a copy of somebody's own"),
            Map.entry(
                    "backoffice.Readings look look_person reading",
                    "IMG's reasons, and how many were looked at for each"),
            Map.entry(
                    "consent.BriefingRows briefing_delivery",
                    "to whom an issue was handed over; whether it leaves is asked for each"),
            Map.entry(
                    "consent.Readers address_key consent_record suppression",
                    "who wants something; whether it leaves is asked for each"),
            Map.entry(
                    "consent.ConsentRecords consent_record",
                    "one's own decisions, which stay one's own while one's data are restricted"),
            Map.entry("consent.SuppressionWork suppression", "keeps people from being written to"),
            Map.entry("consent.Suppressions suppression", "keeps people from being written to"),
            Map.entry("exchange.FileContents import_file", "holds a file; each row asks when it is taken"),
            Map.entry("exchange.ForgetWork import_file import_row", "deletes, and asks for a hold"),
            Map.entry("exchange.ImportData import_row", "for a copy of somebody's own, or their erasure"),
            Map.entry("exchange.ImportWork import_row", "counts rows; each asks when it is taken"),
            Map.entry("exchange.OldImports import_file", "asks which organisations have files whose time is over"),
            Map.entry(
                    "identity.AccountData idempotency_key session sign_in sign_in_address_change",
                    "for a copy of somebody's own, or their erasure"),
            Map.entry(
                    "identity.DriftRows drift",
                    "what Keycloak says otherwise; access is compared for the sake of everybody else's data"),
            Map.entry("job.DeadLetterRows membership", "says by an id whom stopped work is about"),
            Map.entry("mail.MailLinks mail_link", "hashes of links, without whom they are for"),
            Map.entry("mail.WaitingMail mail", "takes mail back that waits"),
            Map.entry("membership.OverWork membership", "access ends that was offered until then"),
            Map.entry(
                    "personaldata.RecordRows person personal_record",
                    "storing alone, and the person's own list; holds a row, so that a record and an erasure do not pass each other by"),
            Map.entry("person.IndexPeople person", "asks which organisations have somebody to index anew"),
            Map.entry("person.IndexPeopleWork person", "storing alone; the index itself leaves out what is restricted"),
            Map.entry(
                    "person.PeopleFinding contact_point person",
                    "reads for the services, which are looked for by their methods"),
            Map.entry(
                    "person.PeopleReading person_change",
                    "reads for the services, which are looked for by their methods"),
            Map.entry(
                    "person.PeopleReadings membership person",
                    "names whoever changed a profile, beside what they changed"),
            Map.entry(
                    "person.PeopleSearch exact_hash name_token person",
                    "finds by the index, which leaves out what is restricted"),
            Map.entry("person.PersonData ? person_change", "for a copy of somebody's own, or their erasure"),
            Map.entry("person.SealHistory person_change", "asks which organisations have something to encrypt"),
            Map.entry("person.SealHistoryWork person_change", "storing alone"),
            Map.entry("platform.AddressKeys address_key", "keys alone; what they open is asked about where it is read"),
            Map.entry("policy.Acknowledgements account", "the caller's own, held so that one press follows the other"),
            Map.entry(
                    "policy.SeenVersions policy_acknowledgement",
                    "the caller's own; for a copy of it, or their erasure"),
            Map.entry("platform.IdempotentCall idempotency_key", "the caller's own key"),
            Map.entry("platform.KeptAnswers idempotency_key", "what the caller was answered a moment ago"),
            Map.entry("subjectdata.Copies subject_run subject_step", "for the person"),
            Map.entry("subjectdata.LimitationData limitation", "for a copy of somebody's own, or their erasure"),
            Map.entry(
                    "subjectdata.Limitations limitation person",
                    "the facts themselves; holds a row, so that a limit and an erasure do not pass each other by"),
            Map.entry("subjectdata.LimitsReplay limitation", "the facts themselves, after a restore"),
            Map.entry("subjectdata.ProcessingGate limitation subject_run", "is whom the others ask"),
            Map.entry("subjectdata.Replay person", "reads ids, to know again whom to erase"),
            Map.entry("subjectdata.SubjectRuns subject_run subject_step", "for the person"),
            Map.entry(
                    "tenancy.Accounts ? account membership sign_in_address_change",
                    "how somebody signs in, which goes on while their data are restricted"),
            Map.entry("tenancy.AddressChanges account sign_in_address_change", "the holder's own"),
            Map.entry("tenancy.EndedSessions session", "how somebody signs in"),
            Map.entry("tenancy.Holds limitation membership", "the facts themselves"),
            Map.entry("tenancy.IssuedTokens account", "how somebody signs in"),
            Map.entry(
                    "tenancy.Memberships membership session subject_run",
                    "by its methods, which are looked for where services are"),
            Map.entry("tenancy.OwnSecurity membership session", "one's own"),
            Map.entry("tenancy.SecondFactor account", "how somebody signs in"),
            Map.entry("tenancy.SessionRow account session", "how somebody signs in"),
            Map.entry("tenancy.Sessions session", "how somebody signs in"),
            Map.entry("tenancy.SignInHistory sign_in", "one's own"),
            Map.entry(
                    "trail.Entries audit_content membership person",
                    "names whom an entry is about; the service asks what more may be shown"));

    private static final Map<String, String> NEED_NOT_KEEP = Map.ofEntries(
            Map.entry("audit.AuditLog audit_content", "part of an erasure"),
            Map.entry("consent.Suppressions suppression", "ended by whom it is about; that they decided so stays"),
            Map.entry("exchange.ImportData ?", "part of an erasure"),
            Map.entry("identity.AccountData idempotency_key", "part of an erasure"),
            Map.entry("identity.DriftRows drift", "what is so no longer; each comparison finds anew what is"),
            Map.entry("mail.MailLinks mail_link", "hashes of links that nobody can follow any more"),
            Map.entry("mail.WaitingMail mail", "part of an erasure: mail that was never sent"),
            Map.entry("person.PersonData ?", "part of an erasure"),
            Map.entry("personaldata.RecordRows personal_record", "part of an erasure"),
            Map.entry("person.PersonIndex ?", "made anew from the data, which stay"),
            Map.entry("person.SealHistoryWork person_change", "the same entry is written anew beside it"),
            Map.entry("platform.AddressKeys address_key", "part of an erasure"),
            Map.entry(
                    "platform.KeptAnswers idempotency_key", "repeats for a day what was answered; what was done stays"),
            Map.entry("policy.SeenVersions policy_acknowledgement", "part of an erasure"),
            Map.entry("subjectdata.LimitationData limitation", "part of an erasure"),
            Map.entry(
                    "subjectdata.SubjectRuns subject_run subject_step",
                    "a copy repeats what its sources hold, and there it stays"),
            Map.entry("tenancy.Accounts ? account", "part of an erasure"),
            Map.entry("tenancy.Memberships membership session", "part of an erasure"),
            Map.entry("tenancy.OwnSecurity session", "the holder ends it; that they signed in stays in the history"),
            Map.entry("tenancy.Sessions session", "it is over; that they signed in stays in the history"));

    @Test
    void areReachedByNobodyElse() {
        areSame(
                NEED_NOT_ASK.keySet(),
                of(PeoplesTables.reached(), type -> !PeoplesTables.says(type, "ProcessingGate gate;")));
    }

    @Test
    void areDeletedFromByNobodyElse() {
        areSame(
                NEED_NOT_KEEP.keySet(),
                of(
                        PeoplesTables.deletedFrom(),
                        type -> !PeoplesTables.says(type, "HeldRows held;")
                                && !PeoplesTables.says(type, "Holds.ACCOUNTS")));
    }

    @Test
    void areAllThatTheSourcesDeclareInSqlAndInJpql() {
        assertTrue(PeoplesTables.declared().containsAll(Set.of("person", "import_row", "sign_in", "audit_content")));
        assertEquals(
                Set.of("contact_point", "person", "person_change"),
                PeoplesTables.reached().get("person.PeopleRegister"));
        assertTrue(PeoplesTables.deletedFrom().get("exchange.ForgetWork").contains("import_row"));
    }

    private static void areSame(Set<String> said, Set<String> found) {
        var further = new TreeSet<>(found);
        further.removeAll(said);
        assertEquals(Set.of(), further, "ask, or say here why not");
        var gone = new TreeSet<>(said);
        gone.removeAll(found);
        assertEquals(Set.of(), gone, "are said to be there, and are not");
    }

    private static Set<String> of(SortedMap<String, SortedSet<String>> tables, Predicate<String> counts) {
        return tables.entrySet().stream()
                .filter(one -> counts.test(one.getKey()))
                .map(one -> one.getKey() + " " + String.join(" ", one.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
