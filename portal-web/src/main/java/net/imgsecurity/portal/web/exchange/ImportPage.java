package net.imgsecurity.portal.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.exchange.ImportView;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.exchange.RowView;
import net.imgsecurity.portal.platform.ImportId;
import net.imgsecurity.portal.platform.Page;

/** One import: how far it is, what was taken, and each refused row with its reasons. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    Imports imports;

    private String id;
    private String cursor;
    private ImportView view;
    private Page<RowView> refused;

    /** Called by the page once its parameters are there. */
    public void open() {
        view = imports.one(ImportId.of(id));
        refused = imports.refused(ImportId.of(id), cursor);
    }

    public ImportView getView() {
        return view;
    }

    public Page<RowView> getRefused() {
        return refused;
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
