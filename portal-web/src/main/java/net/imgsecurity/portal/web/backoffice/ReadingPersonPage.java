package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.Organisations;
import net.imgsecurity.portal.backoffice.ReadingView;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.OpenedPerson;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.web.person.OnePersonPage;

/** One person of an organisation that IMG's staff read for a reason (A11). */
@Named
@RequestScoped
@Obligation("A11")
public class ReadingPersonPage extends OnePersonPage {
    @Inject
    Organisations organisations;

    private String reading;
    private ReadingView view;

    @Override
    protected OpenedPerson read(PersonId which, String from) {
        var open = ReadingId.of(asked("reading", reading));
        view = organisations.reading(open);
        return organisations.person(open, which, from);
    }

    public ReadingView getView() {
        return view;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }
}
