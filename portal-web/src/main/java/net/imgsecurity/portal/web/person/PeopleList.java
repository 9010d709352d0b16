package net.imgsecurity.portal.web.person;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.PeopleOrder;
import net.imgsecurity.portal.person.PeopleQuery;
import net.imgsecurity.portal.person.PeopleReading;
import net.imgsecurity.portal.person.PersonRow;
import net.imgsecurity.portal.platform.Page;

/**
 * A list of people by pages. Order and place stand in the address, so that a link can be shared; what is searched for goes
 * by POST and stays in the view, for it is somebody's name. The rows are read anew for each answer and kept in no view.
 */
public abstract class PeopleList implements Serializable {
    private static final int ROWS = 25;

    private static final Page<PersonRow> NOT_NOW = new Page<>(List.of(), null, null);

    private String sort;
    private boolean descending;
    private String cursor;
    private String search;
    private String previous;
    private String next;

    protected abstract Page<PersonRow> find(PeopleQuery query);

    protected abstract int count(String search);

    /** Searches from the beginning of the list. */
    public void search() {
        cursor = null;
    }

    public void turnBack() {
        cursor = previous;
    }

    public void turnOn() {
        cursor = next;
    }

    /** The rows, read once while the answer is written; a list that is only decoded is not read at all. */
    @SuppressWarnings("unchecked")
    public Page<PersonRow> getPage() {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return NOT_NOW;
        }
        return (Page<PersonRow>) faces.getAttributes().computeIfAbsent(PeopleList.class, first -> read());
    }

    private Page<PersonRow> read() {
        var page = find(new PeopleQuery(search, PeopleOrder.of(sort), descending, cursor, ROWS));
        previous = page.previous();
        next = page.next();
        return page;
    }

    /** How many there are, at most {@link PeopleReading#COUNTED}. */
    public int getCount() {
        return Math.min(counted(), PeopleReading.COUNTED);
    }

    /** Whether there are more than were counted. */
    public boolean isCountOver() {
        return counted() > PeopleReading.COUNTED;
    }

    private int counted() {
        return (int) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(PeopleQuery.class, first -> count(search));
    }

    public boolean isSearching() {
        return search != null && !search.isBlank();
    }

    /** What can be sorted by. */
    public List<String> getColumns() {
        return Stream.of(PeopleOrder.values()).map(PeopleOrder::parameter).toList();
    }

    /** For {@code aria-sort}. */
    public String sorted(String column) {
        if (!column.equals(getSort())) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }

    /** Whether a click on the column's heading sorts downwards: on the one that is sorted by, it turns the order round. */
    public boolean turned(String column) {
        return column.equals(getSort()) && !descending;
    }

    public String arrow(String column) {
        if (!column.equals(getSort())) {
            return "";
        }
        return descending ? "↓" : "↑";
    }

    public String getSort() {
        return PeopleOrder.of(sort).parameter();
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
