package net.imgsecurity.portal.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import net.imgsecurity.portal.job.HourlyRound;
import net.imgsecurity.portal.job.JobTable;
import net.imgsecurity.portal.mail.SentMail;
import net.imgsecurity.portal.person.Origin;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.PeopleOrder;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.Source;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Forbidden;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PortalException;
import net.imgsecurity.portal.platform.SignInProof;
import net.imgsecurity.portal.platform.StepUp;
import net.imgsecurity.portal.subjectdata.MyData;
import net.imgsecurity.portal.tenancy.Doors;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.Sessions;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Arrivals;
import net.imgsecurity.portal.testing.MovableClock;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Registration;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who gets into an organisation, as what, and how that ends: always one membership, never the account. */
@ArquillianTest
@Tag("D8")
class MembersIT {
    private static final String JON = "Jon Veld";
    private static final String AMARA = "Amara Okafor";
    private static final Pattern TOKEN = Pattern.compile("/invitation\\?token=([\\w-]{43})");

    /** What an administrator may do to a person who has not been in, to the end. */
    private static final List<BiFunction<MembersIT, PersonId, Object>> EVERY_STEP = List.of(
            (it, person) -> it.members.one(person),
            (it, person) -> it.members.giveRole(person, "ADMINISTRATOR"),
            (it, person) -> it.members.disable(person),
            (it, person) -> it.members.enable(person),
            (it, person) -> it.invitations.again(person),
            (it, person) -> conflictOf(() -> it.invitations.again(person)),
            (it, person) -> it.members.end(person),
            (it, person) -> conflictOf(() -> it.members.end(person)));

    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final String invited = "invited-" + once + "@halden.example";

    @Inject
    World world;

    @Inject
    Acting acting;

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    InvitationLinks links;

    @Inject
    MyData mine;

    @Inject
    People people;

    @Inject
    Registration registration;

    @Inject
    Memberships memberships;

    @Inject
    Sessions sessions;

    @Inject
    Doors doors;

    @Inject
    JobTable jobs;

    @Inject
    Jdbc jdbc;

    @Inject
    Event<HourlyRound> rounds;

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    private Organisation halden;

    @BeforeEach
    void begin() {
        SentMail.listen();
        jobs.forget("%");
        halden = world.client("Halden").administrator(JON).member(AMARA);
    }

    @AfterEach
    void putRight() {
        movable.putRight();
    }

    @Test
    void areKeptOutFromTheirNextRequestOnAndLetInAgain() {
        var session = sessions.open(Arrivals.of(halden.account(AMARA).subject(), "sid-" + once), null)
                .orElseThrow();
        assertTrue(sessions.find(session).orElseThrow().organisation().isPresent());

        var disabled = halden.as(JON, () -> members.disable(halden.person(AMARA)));
        assertEquals("DISABLED", disabled.state());
        assertEquals(Optional.empty(), sessions.find(session).orElseThrow().organisation());
        assertThrows(PortalException.class, () -> halden.caller(AMARA));
        assertThrows(NotFound.class, () -> sessions.choose(session, halden.slug()));

        halden.as(JON, () -> members.enable(halden.person(AMARA)));
        assertTrue(sessions.find(session).orElseThrow().organisation().isPresent());
        assertEquals(AMARA, halden.caller(AMARA).name());
    }

    @Test
    void leaveAndAreToldHowToReachImg() {
        var account = halden.account(AMARA);
        halden.as(JON, () -> members.end(halden.person(AMARA)));
        assertEquals(
                "ENDED", halden.as(JON, () -> members.one(halden.person(AMARA))).state());
        assertEquals(List.of(), doors.organisations(account.subject()));
        assertTrue(jobs.workUntil(() -> SentMail.to(account.signInAddress().value()).stream()
                .anyMatch(mail -> mail.contains("10097 Cleary Boulevard"))));
        assertEquals("membership.not-active", conflict(() -> members.end(halden.person(AMARA))));
        assertEquals("membership.ended", conflict(() -> members.giveRole(halden.person(AMARA), "AUDITOR")));
    }

    @Test
    void ofAnotherOrganisationStayWhatTheyAre() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes").member(AMARA, halden);
        halden.as(JON, () -> members.end(halden.person(AMARA)));
        assertTrue(corvane.caller(AMARA).may(net.imgsecurity.portal.platform.Permission.READ_OWN_PROFILE));
        for (var foreign : List.of(corvane.person(AMARA), PersonId.next())) {
            assertThrows(NotFound.class, () -> halden.as(JON, () -> members.one(foreign)));
            assertThrows(NotFound.class, () -> halden.as(JON, () -> members.disable(foreign)));
            assertThrows(NotFound.class, () -> halden.as(JON, () -> members.end(foreign)));
            assertThrows(NotFound.class, () -> halden.as(JON, () -> members.giveRole(foreign, "AUDITOR")));
            assertThrows(NotFound.class, () -> halden.as(JON, () -> invitations.again(foreign)));
            assertThrows(NotFound.class, () -> halden.as(JON, () -> invitations.withdraw(foreign)));
        }
    }

    @Test
    void areAdministeredBySomebodyAlways() {
        var jon = halden.person(JON);
        for (var takenAway : List.<Runnable>of(
                () -> members.disable(jon), () -> members.end(jon), () -> members.giveRole(jon, "MEMBER"))) {
            assertEquals("membership.last-administrator", conflict(takenAway));
        }
        halden.as(JON, () -> members.giveRole(halden.person(AMARA), "ADMINISTRATOR"));
        assertEquals("membership.last-administrator", conflict(() -> members.end(jon)), "she has never been in");
        comesIn(AMARA);
        halden.as(JON, () -> members.giveRole(jon, "MEMBER"));
        assertThrows(Forbidden.class, () -> halden.as(JON, () -> members.disable(halden.person(AMARA))));
    }

    @Test
    void areAdministeredBySomebodyWhoHasUsedTheInterfaceForProgramsAlone() {
        var reef = world.client("Reef").administrator("Kim Berg");
        assertThrows(NotFound.class, () -> reef.as("Kim Berg", () -> invitations.withdraw(reef.person("Kim Berg"))));
    }

    @Test
    void areAdministeredBySomebodyWhoDoesNotGoEither() {
        halden.administrator("Kim Berg");
        for (var name : List.of(JON, "Kim Berg")) {
            comesIn(name);
        }
        halden.as("Kim Berg", mine::erase);
        assertEquals("membership.last-administrator", conflict(mine::erase));
        assertEquals("membership.last-administrator", conflict(() -> members.end(halden.person(JON))));
    }

    @Test
    void areReadAndNotChangedByAnAuditor() {
        halden.as(JON, () -> members.giveRole(halden.person(AMARA), "AUDITOR"));
        assertEquals(
                "ADMINISTRATOR",
                halden.as(AMARA, () -> members.one(halden.person(JON))).role());
        assertEquals(
                "Veld",
                halden.as(AMARA, () -> people.one(halden.person(JON))).data().familyName());
        assertThrows(Forbidden.class, () -> halden.as(AMARA, () -> members.disable(halden.person(JON))));
        assertThrows(Forbidden.class, () -> halden.as(AMARA, () -> people.edit(halden.person(JON), profile(), 1)));
        assertThrows(Forbidden.class, () -> halden.as(AMARA, () -> people.editable(halden.person(JON))));
        assertThrows(Forbidden.class, () -> halden.as(AMARA, () -> people.invite("N-1", profile(), "MEMBER")));
    }

    @Test
    void areGivenOnlyRolesOfOrganisationsAndByAFreshSignIn() {
        for (var wrong : new String[] {"IMG_STAFF", "administrator", "", null}) {
            var refused = assertThrows(
                    Invalid.class, () -> halden.as(JON, () -> members.giveRole(halden.person(AMARA), wrong)));
            assertEquals("role", refused.problems().get(0).field());
        }
        var jon = halden.caller(JON);
        var person = invite();
        movable.forward(Duration.ofMinutes(11));
        for (var opening : List.<Runnable>of(
                () -> members.giveRole(halden.person(AMARA), "ADMINISTRATOR"),
                () -> people.invite("N-2", profile("second-" + invited), "ADMINISTRATOR"),
                () -> invitations.again(person),
                () -> invitations.withdraw(person))) {
            assertThrows(StepUp.class, () -> acting.as(jon, opening));
        }
    }

    @Test
    void comeBackAsMembersWhateverTheyWere() {
        var amara = halden.person(AMARA);
        halden.as(JON, () -> members.giveRole(amara, "ADMINISTRATOR"));
        halden.as(JON, () -> members.end(amara));
        assertEquals("MEMBER", halden.as(JON, () -> invitations.again(amara)).role());
    }

    @Test
    void areInvitedAndGetInOnceTheyAccepted() {
        var person = invite();
        assertEquals("WAITING", halden.as(JON, () -> members.one(person)).state());
        var token = token();
        assertEquals("Halden", links.find(token).organisation());
        var session = signIn();
        assertEquals(Optional.empty(), sessions.find(session).orElseThrow().caller());
        assertEquals("WAITING", halden.as(JON, () -> members.one(person)).state(), "looking accepts nothing");

        sessions.choose(session, halden.slug());

        assertEquals("ACTIVE", halden.as(JON, () -> members.one(person)).state());
        assertEquals(
                person,
                sessions.find(session).orElseThrow().caller().orElseThrow().person());
        assertThrows(NotFound.class, () -> links.find(token), "the link works once");
        assertEquals("invitation.belongs", conflict(() -> invitations.again(person)));
        assertThrows(NotFound.class, () -> halden.as(JON, () -> invitations.withdraw(person)));
    }

    /** What an organisation does to somebody whom its file named must not tell whether the account was known. */
    @Test
    void thatAFileNamedAreAlikeWithAnAccountAndWithout() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        var known =
                imported(corvane, "N-1", halden.account(AMARA).signInAddress().value());
        var fresh = imported(corvane, "N-2", invited);
        for (var step : EVERY_STEP) {
            var first = corvane.as("Tomas Reyes", () -> step.apply(this, known));
            var second = corvane.as("Tomas Reyes", () -> step.apply(this, fresh));
            assertEquals(masked(second), masked(first));
        }
    }

    /** Otherwise a refusal would tell which addresses are one account's, also after a change of the sign-in address. */
    @Test
    void thatSignInByAnotherAddressThanIsKnownHereAreNamedAnewLikeAnybody() {
        comesIn(AMARA);
        var signIn = halden.account(AMARA).signInAddress().value();
        halden.as(JON, () -> {
            var amara = people.one(halden.person(AMARA));
            return people.edit(amara.id(), profile("amara-" + invited), amara.version());
        });
        var known = halden.as(JON, () -> people.invite("N-1", profile(signIn), "MEMBER"));
        var fresh = halden.as(JON, () -> people.invite("N-2", profile(invited), "MEMBER"));
        movable.forward(Duration.ofMinutes(11));
        for (var step : EVERY_STEP) {
            var first = halden.as(JON, () -> step.apply(this, known));
            var second = halden.as(JON, () -> step.apply(this, fresh));
            assertEquals(masked(second), masked(first));
            assertEquals(halden.person(AMARA), halden.caller(AMARA).person(), "she is who she was");
        }
        assertEquals(1, doors.organisations(halden.account(AMARA).subject()).size());
    }

    @Test
    void comeBackByARecordOfTheirOwnWhenTheyLeft() {
        halden.as(JON, () -> members.end(halden.person(AMARA)));
        halden.as(JON, () -> {
            var amara = people.one(halden.person(AMARA));
            return people.edit(amara.id(), profile("amara-" + invited), amara.version());
        });
        var signIn = halden.account(AMARA).signInAddress().value();
        var anew = halden.as(JON, () -> people.invite("N-1", profile(signIn), "MEMBER"));
        var session = sessions.open(Arrivals.of(halden.account(AMARA).subject(), "sid-" + once), null)
                .orElseThrow();
        sessions.choose(session, halden.slug());
        assertEquals(anew, halden.caller(AMARA).person());
    }

    /** Disabling and enabling would otherwise be a way round the holder. */
    @Test
    void areNotEnabledBeforeTheyAccepted() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        var known =
                imported(corvane, "N-1", halden.account(AMARA).signInAddress().value());
        corvane.as("Tomas Reyes", () -> members.disable(known));
        corvane.as("Tomas Reyes", () -> members.enable(known));
        assertThrows(
                NotFound.class,
                () -> doors.enter(
                        halden.account(AMARA).subject(), new SignInProof(true, clock.instant()), corvane.slug()));
    }

    @Test
    void mayDecline() {
        var person = invite();
        var session = signIn();
        sessions.decline(session, halden.slug());
        assertEquals("ENDED", halden.as(JON, () -> members.one(person)).state());
        assertThrows(NotFound.class, () -> sessions.choose(session, halden.slug()));
        assertThrows(NotFound.class, () -> sessions.decline(session, halden.slug()));
    }

    @Test
    void acceptNothingThatWasWithdrawnOrIsOver() {
        var person = invite();
        var token = token();
        var session = signIn();
        halden.as(JON, () -> invitations.withdraw(person));
        assertThrows(NotFound.class, () -> links.find(token));
        assertThrows(NotFound.class, () -> sessions.choose(session, halden.slug()));

        movable.forward(Duration.ofMinutes(11));
        var again = halden.as(JON, () -> invitations.again(person));
        assertEquals("WAITING", again.state());
        movable.forward(Duration.ofDays(14).plusSeconds(1));
        assertEquals(List.of(), doors.organisations(subject()));
        assertThrows(NotFound.class, () -> sessions.choose(signIn(), halden.slug()));
    }

    /** Keycloak would keep a way in open which leads nowhere, and the comparison would find that we disagree. */
    @Test
    void areOutOfItEverywhereOnceAnInvitationIsOver() {
        var person = invite();
        var account =
                memberships.ofPerson(halden.tenant(), person).orElseThrow().account();
        jobs.forget("%");
        rounds.fire(new HourlyRound());
        assertFalse(jobs.asked(OverInvitations.KIND, halden.tenant()), "there is time left");

        movable.forward(Duration.ofDays(14).plusSeconds(1));
        rounds.fire(new HourlyRound());
        assertTrue(jobs.workUntil(() ->
                memberships.ofPerson(halden.tenant(), person).orElseThrow().state() == MembershipView.State.ENDED));
        assertTrue(
                jdbc.first("SELECT id FROM job WHERE kind = 'identity.account' AND reference = ?", row -> true, account)
                        .isPresent(),
                "Keycloak is told");
    }

    @Test
    void areInvitedAgainByAnotherLinkButNotAtOnce() {
        var person = invite();
        var first = token();
        assertEquals("invitation.too-soon", conflict(() -> invitations.again(person)));
        movable.forward(Duration.ofMinutes(10).plusSeconds(1));
        halden.as(JON, () -> invitations.again(person));
        assertThrows(NotFound.class, () -> links.find(first));
        assertTrue(jobs.workUntil(() -> SentMail.to(invited).size() == 2));
    }

    /** Whoever invites learns nothing from the answer about who has an account, or what that is called elsewhere. */
    @Test
    void areInvitedAlikeWithAnAccountAndWithout() {
        var corvane = world.client("Corvane").administrator("Tomas Reyes");
        var known = halden.account(AMARA).signInAddress().value();
        var one = corvane.as("Tomas Reyes", () -> people.invite("N-1", profile(known), "MEMBER"));
        var other = corvane.as("Tomas Reyes", () -> people.invite("N-2", profile(invited), "MEMBER"));
        var first = corvane.as("Tomas Reyes", () -> members.one(one));
        var second = corvane.as("Tomas Reyes", () -> members.one(other));
        assertEquals(second.state(), first.state());
        assertNull(first.lastSignInAt());
        assertEquals(AMARA, halden.account(AMARA).name(), "the invitation renames nobody");
        assertThrows(
                PortalException.class,
                () -> doors.enter(
                        halden.account(AMARA).subject(), new SignInProof(true, clock.instant()), corvane.slug()));
        assertEquals(
                MembershipView.State.PENDING,
                memberships.ofPerson(corvane.tenant(), one).orElseThrow().state());
    }

    @Test
    void areNotInvitedTwice() {
        invite();
        var number = assertThrows(
                Invalid.class, () -> halden.as(JON, () -> people.invite("N-1", profile("other-" + invited), "MEMBER")));
        assertEquals("employee-number.in-use", number.problems().get(0).key());
        var address = assertThrows(
                Invalid.class, () -> halden.as(JON, () -> people.invite("N-2", profile(invited), "MEMBER")));
        assertEquals("email.in-use", address.problems().get(0).key());
    }

    private void comesIn(String name) {
        sessions.open(Arrivals.of(halden.account(name).subject(), "sid-" + once, true, clock.instant()), null)
                .orElseThrow();
    }

    private PersonId imported(Organisation organisation, String number, String address) {
        organisation.asJob(
                () -> registration.take(number, profile(address), Role.MEMBER, new Origin(Source.IMPORT, null)));
        var query = new PeopleQuery(number, PeopleOrder.NAME, false, null, 1);
        return organisation
                .as("Tomas Reyes", () -> people.list(query))
                .page()
                .items()
                .get(0)
                .id();
    }

    private static String conflictOf(Runnable work) {
        return assertThrows(Conflict.class, work::run).key();
    }

    private static String masked(Object answer) {
        return answer.toString()
                .replaceAll("PersonId\\S+|[0-9a-f]{8}-[0-9a-f-]{27}", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME");
    }

    private PersonId invite() {
        return halden.as(JON, () -> people.invite("N-1", profile(invited), "MEMBER"));
    }

    private ProfileData profile() {
        return profile(invited);
    }

    private static ProfileData profile(String address) {
        return new ProfileData("Ines", "Duarte", null, null, "en", address, null, null, null, null);
    }

    private String token() {
        assertTrue(jobs.workUntil(() -> !SentMail.to(invited).isEmpty()));
        var found = TOKEN.matcher(SentMail.to(invited).get(0));
        assertTrue(found.find());
        return found.group(1);
    }

    private String subject() {
        return world.provisioned(invited);
    }

    private String signIn() {
        return sessions.open(Arrivals.of(subject(), "sid-" + UUID.randomUUID()), null)
                .orElseThrow();
    }

    private String conflict(Runnable work) {
        return assertThrows(Conflict.class, () -> halden.as(JON, work)).key();
    }
}
