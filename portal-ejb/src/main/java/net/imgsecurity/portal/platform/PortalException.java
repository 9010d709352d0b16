package net.imgsecurity.portal.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * What a service says when it does not do what was asked: a key of the bundle {@code Problems} with its arguments, never a
 * sentence. Rolls the transaction back. Features add keys, not types.
 */
@ApplicationException(rollback = true)
public abstract sealed class PortalException extends RuntimeException
        permits NotFound, Forbidden, StepUp, Conflict, Invalid, Unavailable {
    private final transient List<Object> arguments;
    private final int status;

    PortalException(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The HTTP status that stands for this error (RFC 9110). */
    public int status() {
        return status;
    }
}
