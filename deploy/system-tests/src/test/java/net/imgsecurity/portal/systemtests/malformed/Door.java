package net.imgsecurity.portal.systemtests.malformed;

import java.util.List;

/**
 * Something that the applications answer to, as the archives declare it.
 *
 * @param path with its placeholders
 * @param query names of its parameters
 * @param body what it reads
 * @param shape a body as it should be, for the kind JSON
 * @param changes whether a well-formed call may change something
 */
record Door(Kind kind, String method, String path, List<String> query, Body body, Object shape, boolean changes) {
    enum Kind {
        OPERATION,
        PAGE,
        SERVLET
    }

    enum Body {
        NONE,
        JSON,
        FILE,
        FORM
    }
}
