package net.imgsecurity.portal.platform;

/** The caller is known and may not do this at all, whatever the object. */
public final class Forbidden extends PortalException {
    public Forbidden() {
        this("forbidden");
    }

    public Forbidden(String key, Object... arguments) {
        super(403, key, arguments);
    }
}
