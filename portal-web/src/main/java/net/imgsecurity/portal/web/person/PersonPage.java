package net.imgsecurity.portal.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.OpenedPerson;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.platform.PersonId;

/** One person of the organisation (D8). */
@Named
@RequestScoped
@Obligation("D8")
public class PersonPage extends OnePersonPage {
    @Inject
    People people;

    @Override
    protected OpenedPerson read(PersonId which, String from) {
        return people.open(which, from);
    }
}
