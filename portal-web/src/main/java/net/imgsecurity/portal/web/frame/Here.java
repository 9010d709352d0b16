package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** The page that is being shown, for a way back to it. */
public final class Here {
    private Here() {}

    /** Its path with its query, as they were asked for. */
    public static String path() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
