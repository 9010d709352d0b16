package net.imgsecurity.portal.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.consent.BriefingView;
import net.imgsecurity.portal.consent.BriefingView.State;
import net.imgsecurity.portal.consent.Briefings;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.web.frame.ErrorMessages;

/** One issue as its readers get it, and its sending. */
@Named
@RequestScoped
@Obligation("F4")
public class BriefingPage {
    @Inject
    Briefings briefings;

    @Inject
    ErrorMessages messages;

    private String id;
    private BriefingView issue;

    /** Called by the page once its parameters are there. */
    public void open() {
        issue = briefings.one(id);
    }

    public String send() {
        return messages.unlessRefused(() -> briefings.send(id), "/img/briefing?faces-redirect=true&id=" + id);
    }

    /** Null while a pressed button is looked for, which is before the page has its parameters. */
    public BriefingView getIssue() {
        if (issue == null && id != null) {
            issue = briefings.one(id);
        }
        return issue;
    }

    public boolean isDraft() {
        return getIssue() == null || issue.state() == State.DRAFT;
    }

    /** How many would get it now. */
    public int getReaders() {
        return briefings.readers();
    }

    /** To how many it was handed over so far. */
    public int getHandedOver() {
        return briefings.handedOver(id);
    }

    /** Where counting stops, and what is more is not counted. */
    public int getCounted() {
        return Briefings.COUNTED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
