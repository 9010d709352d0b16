package net.imgsecurity.portal.web.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.person.Profiles;
import net.imgsecurity.portal.platform.Page;

/** One's own profile with its provenance and history (B1, B2, D7); also what the overview counts. */
@Named
@RequestScoped
@Obligation({"B1", "B2", "D7"})
public class ProfilePage {
    @Inject
    Profiles profiles;

    private String cursor;
    private ProfileView profile;
    private Page<ChangeView> history;

    @PostConstruct
    void load() {
        profile = profiles.mine();
    }

    public ProfileView getProfile() {
        return profile;
    }

    /** Read on first use, after the page's parameters. */
    public Page<ChangeView> getHistory() {
        if (history == null) {
            history = profiles.history(cursor);
        }
        return history;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
