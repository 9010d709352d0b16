package net.imgsecurity.portal.web.backoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.backoffice.Organisations;
import net.imgsecurity.portal.backoffice.ReadingView;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.PeopleFound;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.web.person.PeopleList;

/** The people of an organisation that IMG's staff read for a reason (A11). */
@Named
@ViewScoped
@Obligation("A11")
public class ReadingPeoplePage extends PeopleList {
    @Inject
    transient Organisations organisations;

    private String reading;
    private transient ReadingView view;

    @Override
    protected PeopleFound find(PeopleQuery query) {
        return organisations.people(ReadingId.of(reading), query);
    }

    public ReadingView getView() {
        if (view == null) {
            view = organisations.reading(ReadingId.of(reading));
        }
        return view;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }
}
