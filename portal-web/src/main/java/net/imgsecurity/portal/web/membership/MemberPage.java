package net.imgsecurity.portal.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.function.Consumer;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.membership.Invitations;
import net.imgsecurity.portal.membership.MemberView;
import net.imgsecurity.portal.membership.Members;
import net.imgsecurity.portal.person.NamedMember;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.web.frame.ErrorMessages;

/** What one of the organisation's people is there, and whether they get in (D8). */
@Named
@RequestScoped
@Obligation("D8")
public class MemberPage {
    private static final Set<String> OUTCOMES = Set.of("role", "disabled", "enabled", "ended", "invited", "withdrawn");

    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    ErrorMessages messages;

    private String id;
    private String role;
    private String did;
    private NamedMember person;

    /** Called by the page once its parameters are there; "not there" and "not yours" end it alike. */
    public void open() {
        person = people.member(PersonId.of(id));
        if (role == null) {
            role = person.member().role();
        }
    }

    public String giveRole() {
        return done("role", person -> members.giveRole(person, role));
    }

    public String disable() {
        return done("disabled", members::disable);
    }

    public String enable() {
        return done("enabled", members::enable);
    }

    public String end() {
        return done("ended", members::end);
    }

    public String invite() {
        return done("invited", invitations::again);
    }

    public String withdraw() {
        return done("withdrawn", invitations::withdraw);
    }

    private String done(String outcome, Consumer<PersonId> work) {
        var which = PersonId.of(id);
        return messages.unlessRefused(
                () -> work.accept(which), "/organisation/member?faces-redirect=true&did=" + outcome + "&id=" + which);
    }

    /** Null while a pressed button is looked for, which is before the page has its parameters. */
    public MemberView getMember() {
        return getPerson() == null ? null : person.member();
    }

    /** Also as long as that is not known: whether it is, decides the service when the button was pressed. */
    public boolean is(String state) {
        return getMember() == null || person.member().state().equals(state);
    }

    /** As {@link #getMember}, with the name; both are one look. */
    public NamedMember getPerson() {
        if (person == null && id != null) {
            open();
        }
        return person;
    }

    /** What was done on the way here; empty for nothing, or for what is none of it. */
    public String getOutcome() {
        return did != null && OUTCOMES.contains(did) ? did : "";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }
}
