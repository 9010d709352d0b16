package net.imgsecurity.portal.web.person;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.PeopleFound;
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

    private static final PeopleFound NOT_NOW = new PeopleFound(new Page<>(List.of(), null, null), 0);

    private String sort;
    private boolean descending;
    private String cursor;
    private String search;
    private String previous;
    private String next;

    protected abstract PeopleFound find(PeopleQuery query);

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

    public Page<PersonRow> getPage() {
        return found().page();
    }

    /** How many there are, at most {@link PeopleReading#COUNTED}. */
    public int getCount() {
        return Math.min(found().total(), PeopleReading.COUNTED);
    }

    /** Whether there are more than were counted. */
    public boolean isCountOver() {
        return found().total() > PeopleReading.COUNTED;
    }

    /** Read once while the answer is written; a list that is only decoded is not read at all. */
    private PeopleFound found() {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return NOT_NOW;
        }
        return (PeopleFound) faces.getAttributes().computeIfAbsent(PeopleList.class, first -> read());
    }

    private PeopleFound read() {
        var found = find(new PeopleQuery(search, PeopleOrder.of(sort), descending, cursor, ROWS));
        previous = found.page().previous();
        next = found.page().next();
        return found;
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

    /** Browsers hold to the length of the field; whatever else sends more gets what the beginning finds. */
    public void setSearch(String search) {
        this.search =
                search == null ? null : search.substring(0, Math.min(search.length(), PeopleQuery.LONGEST_SEARCH));
    }
}
