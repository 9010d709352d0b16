package net.imgsecurity.portal.api.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers that carry the version of what they show, as the entity tag that a change has to name. */
public final class Answers {
    private Answers() {}

    /** 304 when the reader has this version already. */
    public static Response of(Request request, long version, Record body) {
        var tag = tag(version);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.tag(tag).build() : changed(version, body);
    }

    /** After a change: the new state under its new tag. */
    public static Response changed(long version, Record body) {
        return Response.ok(body).tag(tag(version)).build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
