package net.imgsecurity.portal.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.person.Profiles;

/** Editing one's own profile (D7). */
@Named
@ViewScoped
@Obligation("D7")
public class ProfileEditPage extends ProfileEditing {
    @Inject
    transient Profiles profiles;

    @Override
    ProfileView load() {
        return profiles.mine();
    }

    @Override
    void store(ProfileData typed, long version) {
        profiles.edit(typed, version);
    }

    @Override
    String done() {
        return "/profile?faces-redirect=true&saved=1";
    }
}
