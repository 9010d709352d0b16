package net.imgsecurity.portal.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.exchange.ImportView;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.exchange.RowView;
import net.imgsecurity.portal.job.DeadLetters;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Page;

/** One import: how far it is, each refused row with its reasons, and what became of each that was taken. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    Imports imports;

    @Inject
    DeadLetters letters;

    private String id;
    private String cursor;
    private ImportView view;
    private String takenCursor;
    private Page<RowView> refused;
    private Page<RowView> taken;

    /** Called by the page once its parameters are there. */
    public void open() {
        view = imports.one(ImportId.of(id));
        refused = imports.refused(ImportId.of(id), cursor);
        taken = imports.taken(ImportId.of(id), takenCursor);
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
            open();
        }
        return view;
    }

    public Page<RowView> getRefused() {
        if (refused == null && id != null) {
            open();
        }
        return refused;
    }

    public Page<RowView> getTaken() {
        if (taken == null && id != null) {
            open();
        }
        return taken;
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
