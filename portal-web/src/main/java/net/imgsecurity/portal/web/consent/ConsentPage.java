package net.imgsecurity.portal.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.imgsecurity.portal.consent.ConsentView;
import net.imgsecurity.portal.consent.Preferences;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.web.frame.SentFile;

/** One of one's own decisions, and its receipt. */
@Named
@RequestScoped
@Obligation("F3")
public class ConsentPage {
    @Inject
    Preferences preferences;

    private String id;
    private ConsentView record;

    /** Called by the page once its parameters are there; a record of somebody else's is none. */
    public void open() {
        record = preferences.one(id);
    }

    /** Sends the receipt as a file that browsers keep and never show. */
    public void fetch() throws IOException {
        var json = JsonbBuilder.create(new JsonbConfig().withFormatting(true)).toJson(preferences.receipt(id));
        var bytes = json.strip().getBytes(StandardCharsets.UTF_8);
        SentFile.send("consent-receipt.json", "application/json", bytes);
    }

    public ConsentView getRecord() {
        if (record == null) {
            record = preferences.one(id);
        }
        return record;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
