package net.imgsecurity.portal.web.person;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.web.frame.ErrorMessages;

/**
 * Editing a profile, one's own or somebody else's. When somebody saved in between, nothing is saved: the page shows what the
 * other one changed beside what was typed, and saving again is then a decision that was seen.
 */
abstract class ProfileEditing implements Serializable {
    @Inject
    ErrorMessages messages;

    private ProfileForm form;
    private ProfileView opened;
    private List<Difference> differences = List.of();

    /** The profile as it stands now. */
    abstract ProfileView load();

    abstract void store(ProfileData typed, long version);

    /** Where to go when it is saved. */
    abstract String done();

    /** Called by the page before it is shown for the first time. */
    public void open() {
        if (form == null) {
            opened = load();
            form = ProfileForm.of(opened);
        }
    }

    public String save() {
        try {
            store(form.data(), form.version());
            return done();
        } catch (Invalid invalid) {
            messages.show(invalid);
        } catch (Conflict changed) {
            showDifferences(changed);
        }
        return null;
    }

    private void showDifferences(Conflict changed) {
        var latest = load();
        var kept = new Kept(opened.data(), latest.data(), form.data()).data();
        differences = Difference.between(opened.data(), latest.data(), kept);
        // Saving now goes over what the other one saved in the same field, which the person has been shown.
        form = ProfileForm.of(kept, latest.version());
        opened = latest;
        messages.show(changed);
    }

    public ProfileForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** The profile that the form began with, for what is shown but not edited. */
    public ProfileView getProfile() {
        return opened;
    }
}
