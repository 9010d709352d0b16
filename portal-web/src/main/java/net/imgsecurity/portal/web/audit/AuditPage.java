package net.imgsecurity.portal.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.trail.AuditTrail;
import net.imgsecurity.portal.trail.EntryView;
import net.imgsecurity.portal.trail.TrailState;

/** The organisation's audit log by pages. What is filtered by stands in the address: ids, kinds of deeds and days, no names. */
@Named
@RequestScoped
public class AuditPage {
    private static final int ROWS = 50;
    private static final Page<EntryView> NOT_NOW = new Page<>(List.of(), null, null);

    @Inject
    AuditTrail trail;

    @Inject
    AuditFilter filter;

    private String cursor;
    private String asked;
    private Page<EntryView> page;
    private TrailState state;

    /** Read while the answer is written only: to look at the log is a look at people. */
    public Page<EntryView> getPage() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return NOT_NOW;
        }
        if (page == null) {
            page = trail.list(filter.query(cursor, ROWS));
        }
        return page;
    }

    public TrailState getState() {
        if (state == null) {
            state = trail.state();
        }
        return state;
    }

    public String verify() {
        trail.verify();
        return "/organisation/audit?faces-redirect=true&asked=1";
    }

    public boolean isWaiting() {
        return asked != null;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
