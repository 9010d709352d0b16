package net.imgsecurity.portal.web.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.personaldata.Category;
import net.imgsecurity.portal.personaldata.LocationTime;
import net.imgsecurity.portal.personaldata.MyRecords;
import net.imgsecurity.portal.personaldata.Provenance;
import net.imgsecurity.portal.personaldata.RecordView;
import net.imgsecurity.portal.platform.NotFound;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ListPage;

/** The records of one category, the newest first; of positions also where, and when there are none (B3). */
@Named
@RequestScoped
@Obligation({"A3", "B3", "B4", "B5", "B6", "B8"})
public class DataCategoryPage extends ListPage<RecordView> {
    private static final int TIMES = 40;

    @Inject
    MyRecords mine;

    @Inject
    RecordWords words;

    private String category = "location";
    private List<LocationTime> times;
    private Provenance provenance;

    @Override
    protected Page<RecordView> read(String cursor) {
        return mine.list(known(), cursor);
    }

    public boolean isLocation() {
        return known() == Category.LOCATION;
    }

    /** Of the newest sessions and the gaps between them. */
    public List<LocationTime> getTimes() {
        if (times == null) {
            times = mine.locationTimes().stream().limit(TIMES).toList();
        }
        return times;
    }

    /** Of the positions that this page lists. */
    public PositionMap getMap() {
        return PositionMap.of(getPage().items(), words.compass());
    }

    public Provenance getProvenance() {
        if (provenance == null) {
            provenance = mine.provenance(known());
        }
        return provenance;
    }

    public List<RecordWords.Said> says(RecordView record) {
        return words.says(record);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? this.category : category;
    }

    private Category known() {
        return Arrays.stream(Category.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(category))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
