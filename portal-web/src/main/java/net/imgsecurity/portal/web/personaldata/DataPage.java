package net.imgsecurity.portal.web.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.personaldata.Category;
import net.imgsecurity.portal.personaldata.CategoryView;
import net.imgsecurity.portal.personaldata.MyRecords;

/** How much there is of each category, and how fresh it is (B3 to B6, B8, B10). */
@Named
@RequestScoped
public class DataPage {
    @Inject
    MyRecords mine;

    private List<CategoryView> categories;

    public List<CategoryView> getCategories() {
        if (categories == null) {
            categories = mine.overview();
        }
        return categories;
    }

    /** As addresses and texts have it. */
    public String name(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
