package net.imgsecurity.portal.person;

import java.time.Instant;
import java.util.Map;
import net.imgsecurity.portal.platform.PersonId;

/**
 * A profile as it stands.
 *
 * @param version changes with each edit; hand it back to edit, so that nobody's edit is lost
 * @param signInAddress belongs to the account; shown to its holder only, else null
 * @param provenance for each field that holds a value, the change that put it there
 */
public record ProfileView(
        PersonId id,
        long version,
        String employeeNumber,
        String signInAddress,
        ProfileData data,
        Map<Field, ChangeView> provenance,
        Instant changedAt) {
    public ProfileView {
        provenance = Map.copyOf(provenance);
    }

    ProfileView withSignInAddress(String address) {
        return new ProfileView(id, version, employeeNumber, address, data, provenance, changedAt);
    }
}
