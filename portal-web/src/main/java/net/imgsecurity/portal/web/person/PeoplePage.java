package net.imgsecurity.portal.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.PeopleFound;
import net.imgsecurity.portal.person.PeopleQuery;

/** An organisation's people (D8). */
@Named
@ViewScoped
@Obligation("D8")
public class PeoplePage extends PeopleList {
    @Inject
    transient People people;

    @Override
    protected PeopleFound find(PeopleQuery query) {
        return people.list(query);
    }
}
