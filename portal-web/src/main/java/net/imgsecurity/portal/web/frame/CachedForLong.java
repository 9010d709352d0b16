package net.imgsecurity.portal.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** A part of a page whose address names its content: kept by browsers for a year, whatever else is said on the way. */
class CachedForLong extends HttpServletResponseWrapper {
    private static final String CACHE_CONTROL = "Cache-Control";

    CachedForLong(HttpServletResponse response, String forHowLong) {
        super(response);
        super.setHeader(CACHE_CONTROL, forHowLong);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!ours(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!ours(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!ours(name)) {
            super.setDateHeader(name, date);
        }
    }

    private static boolean ours(String name) {
        return CACHE_CONTROL.equalsIgnoreCase(name)
                || "Expires".equalsIgnoreCase(name)
                || "Pragma".equalsIgnoreCase(name);
    }
}
