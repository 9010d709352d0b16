package net.imgsecurity.portal.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import net.imgsecurity.portal.exchange.ImportReport;
import net.imgsecurity.portal.exchange.ImportView;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.exchange.RowView;
import net.imgsecurity.portal.job.DeadLetters;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.Unattended;

/** One import: how far it is, each refused row with its reasons, and what became of each that was taken. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    Imports imports;

    @Inject
    DeadLetters letters;

    @Inject
    HttpServletRequest request;

    private static final Page<RowView> NONE = new Page<>(List.of(), null, null);

    private String id;
    private String cursor;
    private ImportView view;
    private String takenCursor;
    private ImportReport report;

    /** Called by the page once its parameters are there. */
    public void open() {
        if (Unattended.isForProgress(request)) {
            report = new ImportReport(imports.one(ImportId.of(id)), NONE, NONE);
        } else {
            report = imports.report(ImportId.of(id), cursor, takenCursor);
        }
        view = report.view();
    }

    /** Lets a stopped import go on; one that goes on already is left alone. */
    public String goOn() {
        if (getView().job() != null) {
            letters.retry(view.job());
        }
        return "/organisation/import?faces-redirect=true&id=" + view.id();
    }

    /** Null, as are the refused rows, while a pressed button is looked for: that is before the page has its parameters. */
    public ImportView getView() {
        if (view == null && id != null) {
            view = imports.one(ImportId.of(id));
        }
        return view;
    }

    public Page<RowView> getRefused() {
        return report() == null ? null : report.refused();
    }

    public Page<RowView> getTaken() {
        return report() == null ? null : report.taken();
    }

    private ImportReport report() {
        // Before that only a pressed button is looked for, and nobody sees the rows.
        var shown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (report == null && id != null && shown) {
            open();
        }
        return report;
    }

    /** Also as long as that is not known: whether it can, is decided when the button was pressed. */
    public boolean isCanGoOn() {
        return getView() == null || view.stopped();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTakenCursor() {
        return takenCursor;
    }

    public void setTakenCursor(String takenCursor) {
        this.takenCursor = takenCursor;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
