package net.imgsecurity.portal.web.subjectdata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.subjectdata.MyData;
import net.imgsecurity.portal.subjectdata.MyDataView;
import net.imgsecurity.portal.web.frame.ErrorMessages;
import net.imgsecurity.portal.web.frame.SentFile;

/** All that the open organisation holds about the person: what there is, a copy of it, and its deletion (E1, F6). */
@Named
@RequestScoped
@Obligation({"E1", "F6"})
public class MyDataPage {
    private static final String HERE = "/my-data?faces-redirect=true";

    @Inject
    MyData mine;

    @Inject
    ErrorMessages messages;

    private boolean sure;
    private MyDataView state;

    public MyDataView getState() {
        if (state == null) {
            state = mine.state();
        }
        return state;
    }

    public String prepare() {
        return messages.unlessRefused(mine::prepareCopy, HERE);
    }

    /** Sends the archive as a file that browsers keep and never show. */
    public void fetch() throws IOException {
        var archive = mine.copy().orElseThrow(NotFound::new);
        SentFile.send("my-data.zip", "application/zip", archive);
    }

    public String erase() {
        if (!sure) {
            messages.show(new Invalid(List.of(new Problem("sure", "erasure.unsure"))));
            return null;
        }
        return messages.unlessRefused(mine::erase, HERE);
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
