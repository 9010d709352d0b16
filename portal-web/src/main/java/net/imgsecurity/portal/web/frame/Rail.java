package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Permission;

/** Which entries the rail has for this caller, and which of them the page is. It hides; refusing is the services' affair. */
@Named
@RequestScoped
public class Rail {
    @Inject
    CurrentCaller caller;

    public boolean isOpen() {
        return caller.ifAny().isPresent();
    }

    /** Who the page is for, to its scripts: the same for no two people, nor for one person in two organisations. */
    public String getPerson() {
        return caller.ifAny().map(who -> who.person().toString()).orElse("");
    }

    public boolean isPeople() {
        return may(Permission.READ_PEOPLE);
    }

    public boolean isEditPeople() {
        return may(Permission.EDIT_PEOPLE);
    }

    public boolean isMembers() {
        return may(Permission.MANAGE_MEMBERS);
    }

    public boolean isImports() {
        return may(Permission.IMPORT_PEOPLE);
    }

    public boolean isJobs() {
        return may(Permission.RETRY_JOBS);
    }

    public boolean isReadings() {
        return may(Permission.READ_READINGS);
    }

    public boolean isAllJobs() {
        return may(Permission.RETRY_ALL_JOBS);
    }

    public boolean isOrganisations() {
        return may(Permission.READ_ACROSS_TENANTS);
    }

    public boolean isPolicyDraft() {
        return may(Permission.READ_POLICY_DRAFT);
    }

    public boolean isBriefings() {
        return may(Permission.WRITE_BRIEFINGS);
    }

    /** The role's name, for the bundle; empty without a caller. */
    public String getRole() {
        return caller.ifAny().map(Caller::role).orElse("");
    }

    /** "page" when the page shown begins with this path, else null: the attribute is left out then. */
    public String current(String path) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(path) ? "page" : null;
    }

    private boolean may(Permission permission) {
        return caller.ifAny().filter(who -> who.may(permission)).isPresent();
    }
}
