package net.imgsecurity.portal.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import net.imgsecurity.portal.consent.Channel;
import net.imgsecurity.portal.consent.Choice;
import net.imgsecurity.portal.consent.ConsentView;
import net.imgsecurity.portal.consent.Shown;
import net.imgsecurity.portal.consent.Topic;
import net.imgsecurity.portal.web.frame.Words;

/** The words of the version in force, in the language of the page; those of a record as they were shown. */
@Named
@RequestScoped
public class ConsentWords {
    public String name(Topic topic) {
        return Words.marked(shown().name(topic));
    }

    public String by(Channel channel) {
        return Words.marked(shown().name(channel));
    }

    public String says(Topic topic) {
        return Words.marked(shown().says(topic));
    }

    public String stops(Topic topic) {
        return Words.marked(shown().stops(topic));
    }

    public String getGoesOn() {
        return Words.marked(shown().goesOn());
    }

    /** What was agreed to, or not, word for word. */
    public String sentence(ConsentView record) {
        return Words.marked(new Shown(record.wording(), record.language()).sentence(record.choice()));
    }

    /** For the label of a box: which topic by which channel. */
    public String label(Choice choice) {
        return Words.marked(shown().name(choice.topic()) + ", " + shown().name(choice.channel()));
    }

    /** What is shown with this page, for the record. */
    Shown shown() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Shown.now(locale.getLanguage());
    }
}
