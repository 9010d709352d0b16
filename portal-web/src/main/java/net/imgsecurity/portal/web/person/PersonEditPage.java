package net.imgsecurity.portal.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.People;
import net.imgsecurity.portal.person.ProfileData;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.platform.PersonId;

/** An administrator's editing of one of the organisation's people (D8). */
@Named
@ViewScoped
@Obligation("D8")
public class PersonEditPage extends ProfileEditing {
    @Inject
    transient People people;

    private String id;

    @Override
    ProfileView load() {
        return people.editable(PersonId.of(id));
    }

    @Override
    void store(ProfileData typed, long version) {
        people.edit(PersonId.of(id), typed, version);
    }

    @Override
    String done() {
        return "/organisation/person?faces-redirect=true&saved=1&id=" + PersonId.of(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
