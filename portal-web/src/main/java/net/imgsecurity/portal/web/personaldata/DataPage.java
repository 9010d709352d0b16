package net.imgsecurity.portal.web.personaldata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.personaldata.Category;
import net.imgsecurity.portal.personaldata.CategoryView;
import net.imgsecurity.portal.personaldata.MyRecords;
import net.imgsecurity.portal.policy.DataCategory;
import net.imgsecurity.portal.policy.Policies;

/** The nine categories of the policy, how much there is of each, and how fresh it is; calls and mail are among the transactions (B10). */
@Named
@RequestScoped
@Obligation({"B10", "D7"})
public class DataPage {
    /** Where those are seen that are no records. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("identity", "/profile", "contact", "/profile", "profile", "/security", "marketing", "/preferences");

    /** @param held null for what is no records */
    public record Kind(DataCategory category, String address, CategoryView held) {}

    @Inject
    MyRecords mine;

    @Inject
    Policies policies;

    private List<CategoryView> categories;

    public List<CategoryView> getCategories() {
        if (categories == null) {
            categories = mine.overview();
        }
        return categories;
    }

    /** In the order of the policy. */
    public List<Kind> getKinds() {
        return policies.registers().categories().stream()
                .filter(DataCategory::personal)
                .map(this::kind)
                .filter(kind -> kind.address() != null)
                .toList();
    }

    private Kind kind(DataCategory category) {
        return getCategories().stream()
                .filter(one -> one.category().register().equals(category.id()))
                .reduce(CategoryView::with)
                .map(held -> new Kind(category, "/data-category?category=" + category.id(), held))
                .orElseGet(() -> new Kind(category, ELSEWHERE.get(category.id()), null));
    }

    /** As addresses and texts have it. */
    public String name(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
