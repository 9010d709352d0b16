package net.imgsecurity.portal.platform;

/** Not there, or not yours: one answer for both. */
public final class NotFound extends PortalException {
    public NotFound() {
        this("not-found");
    }

    public NotFound(String key, Object... arguments) {
        super(404, key, arguments);
    }
}
