package net.imgsecurity.portal.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.person.PersonRow;
import net.imgsecurity.portal.platform.Page;

/** An organisation's people (D8). */
@Named
@ViewScoped
public class PeoplePage extends PeopleList {
    @Inject
    transient People people;

    @Override
    protected Page<PersonRow> find(PeopleQuery query) {
        return people.list(query);
    }

    @Override
    protected int count(String search) {
        return people.count(search);
    }
}
