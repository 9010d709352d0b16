package net.imgsecurity.portal.systemtests.inventory;

import java.util.SortedSet;

/**
 * A page of Faces with everything that it includes.
 *
 * @param path as people see it, without the file's ending
 * @param parameters names of its view parameters
 * @param actions what can be done on it: {@code form:button} for Faces' buttons, {@code POST /path} for plain forms, and
 *     {@code open} for a view action
 */
public record Page(String path, SortedSet<String> parameters, SortedSet<String> actions) {}
