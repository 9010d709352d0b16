package net.imgsecurity.portal.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.web.frame.ErrorMessages;

/** An administrator's inviting of somebody new (D8). */
@Named
@ViewScoped
@Obligation("D8")
public class InvitePage implements Serializable {
    @Inject
    transient People people;

    @Inject
    ErrorMessages messages;

    private final ProfileForm form = ProfileForm.empty();
    private String employeeNumber;
    private String role = "MEMBER";

    /** Called by the page before it is shown for the first time: an empty form, too, is for those who may send it. */
    public void open() {
        people.invitable();
    }

    public String invite() {
        try {
            var person = people.invite(employeeNumber, form.data(), role);
            return "/organisation/member?faces-redirect=true&did=invited&id=" + person;
        } catch (Invalid invalid) {
            messages.show(invalid);
            return null;
        }
    }

    public ProfileForm getForm() {
        return form;
    }

    public String getEmployeeNumber() {
        return employeeNumber;
    }

    public void setEmployeeNumber(String employeeNumber) {
        this.employeeNumber = employeeNumber;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
