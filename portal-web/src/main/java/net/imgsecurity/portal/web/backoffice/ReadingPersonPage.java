package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.Organisations;
import net.imgsecurity.portal.backoffice.ReadingView;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.OpenedPerson;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.ReadingId;

/** One person of an organisation that IMG's staff read for a reason (A11). */
@Named
@RequestScoped
public class ReadingPersonPage {
    @Inject
    Organisations organisations;

    private String reading;
    private String id;
    private String cursor;
    private ReadingView view;
    private OpenedPerson person;

    /** Called by the page once its parameters are there. */
    public void open() {
        var open = ReadingId.of(reading);
        view = organisations.reading(open);
        person = organisations.person(open, PersonId.of(id), cursor);
    }

    public ReadingView getView() {
        return view;
    }

    public ProfileView getProfile() {
        return person.profile();
    }

    public Page<ChangeView> getHistory() {
        return person.history();
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
