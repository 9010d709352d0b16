package net.imgsecurity.portal.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.Profiles;

/** Taking back one change that one made to one's own profile (D7). */
@Named
@RequestScoped
@Obligation("D7")
public class UndoPage {
    @Inject
    Profiles profiles;

    private String change;
    private ChangeView shown;

    /** Called by the page once its parameters are there; what cannot be taken back ends it with the reason. */
    public void open() {
        shown = profiles.undoable(change);
    }

    public String undo() {
        profiles.undo(change);
        return "/profile?faces-redirect=true&saved=1";
    }

    public ChangeView getShown() {
        return shown;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
