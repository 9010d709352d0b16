package net.imgsecurity.portal.person;

import net.imgsecurity.portal.platform.Invalid;

/** What a list of people can be sorted by; each has an index. */
public enum PeopleOrder {
    NAME("name", "p.sortName"),
    EMPLOYEE_NUMBER("employeeNumber", "p.employeeNumber"),
    CHANGED("changedAt", "p.changedAt");

    private final String parameter;
    private final String path;

    PeopleOrder(String parameter, String path) {
        this.parameter = parameter;
        this.path = path;
    }

    /** @throws Invalid 400 {@code sort.unknown}; null and empty mean by name */
    public static PeopleOrder of(String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return NAME;
        }
        for (var order : values()) {
            if (order.parameter.equals(parameter)) {
                return order;
            }
        }
        throw Invalid.request("sort", "sort.unknown", parameter, "name, employeeNumber, changedAt");
    }

    public String parameter() {
        return parameter;
    }

    String path() {
        return path;
    }
}
