package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.imgsecurity.portal.platform.EmailAddress;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.tenancy.Accounts;
import net.imgsecurity.portal.tenancy.MembershipView;
import net.imgsecurity.portal.tenancy.Memberships;
import net.imgsecurity.portal.testing.Acting;
import net.imgsecurity.portal.testing.Organisation;
import net.imgsecurity.portal.testing.Transactions;
import net.imgsecurity.portal.testing.Typed;
import net.imgsecurity.portal.testing.World;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two invitations of one address, of which the second comes before the first is through. */
@ArquillianTest
@Tag("D8")
class InvitedAtOnceIT {
    private static final String JON = "Jon Veld";

    @Inject
    World world;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Acting acting;

    @Inject
    Transactions transactions;

    @Inject
    Instance<RequestContextController> requests;

    @Resource
    ManagedExecutorService threads;

    private Organisation halden;
    private Organisation corvane;
    private String fresh;

    @BeforeEach
    void twoOrganisations() {
        halden = world.client("Halden").administrator(JON);
        corvane = world.client("Corvane").administrator(JON).member("Tomas Reyes");
        fresh = "ines@" + halden.slug() + ".example";
    }

    /** By two administrators, or in two windows: what the second is answered tells nobody whether the account was known. */
    @Test
    void makeOneRecordAndAnswerAlikeWithAnAccountAndWithout() throws Exception {
        for (var address : List.of(fresh, corvane.address("Tomas Reyes"))) {
            var second = whileOpen(halden, address, halden);
            assertEquals("email.in-use", second.call(), address);
            assertEquals(1, found(halden, address));
        }
    }

    @Test
    void ofTwoOrganisationsJoinTheOneAccount() throws Exception {
        assertEquals("invited", whileOpen(halden, fresh, corvane).call());

        var account = accounts.byAddress(new EmailAddress(fresh)).orElseThrow();
        assertEquals(
                List.of(MembershipView.State.PENDING, MembershipView.State.PENDING),
                memberships.of(account.id()).stream().map(MembershipView::state).toList());
    }

    /** @return what the second one is answered; it waited until the first was through */
    private Callable<String> whileOpen(Organisation first, String address, Organisation other) {
        var second = other.caller(JON);
        var answers = new ArrayList<Future<String>>();
        first.as(
                JON,
                () -> transactions.run(() -> {
                    var id = people.invite(number(), profile(address), "MEMBER");
                    answers.add(threads.submit(
                            () -> inARequestOfItsOwn(() -> acting.as(second, () -> invite(address)))));
                    assertThrows(TimeoutException.class, () -> answers.get(0).get(1, TimeUnit.SECONDS));
                    return id;
                }));
        return () -> answers.get(0).get(20, TimeUnit.SECONDS);
    }

    private String invite(String address) {
        try {
            people.invite(number(), profile(address), "MEMBER");
            return "invited";
        } catch (Invalid refused) {
            return refused.problems().get(0).key();
        }
    }

    private String inARequestOfItsOwn(Callable<String> work) throws Exception {
        var request = requests.get();
        request.activate();
        try {
            return work.call();
        } finally {
            request.deactivate();
        }
    }

    private int found(Organisation organisation, String address) {
        return organisation.as(
                JON,
                () -> people.list(new PeopleQuery(address, PeopleOrder.NAME, false, null, 10))
                        .total());
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }

    private static ProfileData profile(String address) {
        return Typed.profile("Ines", "Duarte", address).data();
    }
}
