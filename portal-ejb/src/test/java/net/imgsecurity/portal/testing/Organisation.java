package net.imgsecurity.portal.testing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.AccountView;
import net.imgsecurity.portal.tenancy.Role;
import net.imgsecurity.portal.tenancy.TenantView;

/** An organisation under test. Its people are called by their names, such as "Jon Veld". */
public class Organisation {
    private final World world;
    private final TenantView view;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private int joined;

    Organisation(World world, TenantView view) {
        this.world = world;
        this.view = view;
    }

    public Organisation member(String name) {
        return with(name, Role.MEMBER);
    }

    public Organisation administrator(String name) {
        return with(name, Role.ADMINISTRATOR);
    }

    public Organisation staff(String name) {
        return with(name, Role.IMG_STAFF);
    }

    /** The same human being, by the same account, as a member here too. */
    public Organisation member(String name, Organisation elsewhere) {
        return join(name, elsewhere.addresses.get(name), Role.MEMBER);
    }

    /** One of several of the same name. */
    public Organisation memberNamed(String name, String mailbox) {
        return join(name, mailbox + "@" + slug() + ".example", Role.MEMBER);
    }

    private Organisation with(String name, Role role) {
        return join(name, mailbox(name) + "@" + slug() + ".example", role);
    }

    /** A mailbox of its own for each name, in the letters that addresses have: others by their numbers. */
    private static String mailbox(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace(' ', '.')
                .codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : Integer.toHexString(c))
                .collect(Collectors.joining());
    }

    private Organisation join(String name, String address, Role role) {
        var space = name.indexOf(' ');
        var person = new ProfileData(
                name.substring(0, space), name.substring(space + 1), null, null, "en", address, null, null, null, null);
        var number = "T-%03d".formatted(++joined);
        people.put(name, world.join(this, number, person, role));
        addresses.put(name, address);
        return this;
    }

    public TenantId tenant() {
        return view.id();
    }

    public String slug() {
        return view.slug();
    }

    public PersonId person(String name) {
        return people.get(name);
    }

    public String address(String name) {
        return addresses.get(name);
    }

    public AccountView account(String name) {
        return world.account(addresses.get(name));
    }

    /** The person as a caller, looked up anew by the door that programs use. */
    public Caller caller(String name) {
        return world.enter(this, addresses.get(name));
    }

    public <T> T as(String name, Supplier<T> work) {
        return world.acting.as(caller(name), work);
    }

    public void as(String name, Runnable work) {
        world.acting.as(caller(name), work);
    }

    /** As background work for this organisation. */
    public <T> T asJob(Supplier<T> work) {
        return world.acting.as(Caller.job(tenant()), work);
    }
}
