package net.imgsecurity.portal.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.consent.BriefingView;
import net.imgsecurity.portal.consent.Briefings;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ErrorMessages;
import net.imgsecurity.portal.web.frame.ListPage;

/** The issues of the Daily Intelligence Briefing, and a new one. */
@Named
@RequestScoped
@Obligation("F4")
public class BriefingsPage extends ListPage<BriefingView> {
    @Inject
    Briefings briefings;

    @Inject
    ErrorMessages messages;

    private String subject;
    private String text;
    private String written;

    @Override
    protected Page<BriefingView> read(String cursor) {
        return briefings.list(cursor);
    }

    public String write() {
        var kept = messages.unlessRefused(
                () -> written = briefings.write(subject, text).toString(), "");
        return kept == null ? null : "/img/briefing?faces-redirect=true&id=" + written;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
