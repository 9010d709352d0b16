package net.imgsecurity.portal.systemtests.inventory;

import java.util.SortedSet;

/**
 * A resource method.
 *
 * @param path below the host, with its placeholders
 * @param parameters what it takes, each as {@code path:id}, {@code query:cursor}, {@code header:If-Match} or {@code form:x}
 * @param body the name of the type that it reads, empty for none
 */
public record Operation(String method, String path, SortedSet<String> parameters, String body) {
    /** By this it is known. */
    public String name() {
        return method + " " + path;
    }
}
