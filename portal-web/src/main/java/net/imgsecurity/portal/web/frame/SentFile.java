package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The answer to a pressed button that is a file instead of a page: browsers keep it and never show it, and no cache has it. */
public final class SentFile {
    private SentFile() {}

    /** @param type its media type */
    public static void send(String name, String type, byte[] content) throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(type);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}
