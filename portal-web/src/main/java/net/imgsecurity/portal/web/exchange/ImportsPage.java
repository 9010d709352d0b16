package net.imgsecurity.portal.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.exchange.ImportView;
import net.imgsecurity.portal.exchange.Imports;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ErrorMessages;
import net.imgsecurity.portal.web.frame.ListPage;

/** The imports of an organisation, and the upload of another file. */
@Named
@RequestScoped
@Obligation("A4")
public class ImportsPage extends ListPage<ImportView> {
    @Inject
    Imports imports;

    @Inject
    ErrorMessages messages;

    private Part file;

    public String upload() throws IOException {
        try {
            return "/organisation/import?faces-redirect=true&id="
                    + imports.start(file().getSubmittedFileName(), content());
        } catch (Invalid invalid) {
            messages.show(invalid);
            return null;
        }
    }

    private Part file() {
        if (file == null || file.getSize() == 0) {
            throw new Invalid(List.of(new Problem("file", "file.missing")));
        }
        return file;
    }

    /** One byte more than may be, so that the service can tell that it is too large. */
    private byte[] content() throws IOException {
        try (var in = file().getInputStream()) {
            return in.readNBytes(Imports.MOST_BYTES + 1);
        }
    }

    @Override
    protected Page<ImportView> read(String cursor) {
        return imports.list(cursor);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
