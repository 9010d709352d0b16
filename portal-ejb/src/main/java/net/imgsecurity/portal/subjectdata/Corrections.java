package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.Correction;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonalDataSource;

/** Carries a correction to wherever else the same is held (E2), in the transaction of the correction. Authorises nobody. */
@ApplicationScoped
public class Corrections {
    @Inject
    Sources sources;

    /** @param from where it was corrected already */
    public void carry(PersonId person, Correction correction, PersonalDataSource from) {
        sources.inOrder().stream()
                .filter(source -> !source.name().equals(from.name()))
                .forEach(source -> source.rectify(person, correction));
    }
}
