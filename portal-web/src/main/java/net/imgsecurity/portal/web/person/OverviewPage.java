package net.imgsecurity.portal.web.person;

import static net.imgsecurity.portal.person.Field.BILLING_ADDRESS;
import static net.imgsecurity.portal.person.Field.DEPARTMENT;
import static net.imgsecurity.portal.person.Field.EMAIL;
import static net.imgsecurity.portal.person.Field.FAMILY_NAME;
import static net.imgsecurity.portal.person.Field.GIVEN_NAME;
import static net.imgsecurity.portal.person.Field.HOME_ADDRESS;
import static net.imgsecurity.portal.person.Field.JOB_TITLE;
import static net.imgsecurity.portal.person.Field.LANGUAGE;
import static net.imgsecurity.portal.person.Field.MOBILE_PHONE;
import static net.imgsecurity.portal.person.Field.WORK_PHONE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.ProfileView;
import net.imgsecurity.portal.person.Profiles;

/** What is held about the person, by kind, and what changed lately (D7). */
@Named
@RequestScoped
@Obligation("D7")
public class OverviewPage {
    private static final int RECENT = 5;

    /** @param anchor of the kind's part of the profile page, and of its texts */
    public record Kind(String anchor, int held, int all, Instant changedAt) {
        static Kind of(String anchor, ProfileView profile, List<Field> fields) {
            var changes = fields.stream()
                    .map(profile.provenance()::get)
                    .filter(Objects::nonNull)
                    .toList();
            var latest = changes.stream()
                    .map(ChangeView::at)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Kind(anchor, changes.size(), fields.size(), latest);
        }
    }

    @Inject
    Profiles profiles;

    private List<Kind> kinds;
    private List<ChangeView> recent;

    @PostConstruct
    void load() {
        var profile = profiles.mine();
        kinds = List.of(
                Kind.of("identity", profile, List.of(GIVEN_NAME, FAMILY_NAME, JOB_TITLE, DEPARTMENT, LANGUAGE)),
                Kind.of("contact", profile, List.of(EMAIL, MOBILE_PHONE, WORK_PHONE, HOME_ADDRESS, BILLING_ADDRESS)));
        recent = profiles.history(null).items().stream().limit(RECENT).toList();
    }

    public List<Kind> getKinds() {
        return kinds;
    }

    public List<ChangeView> getRecent() {
        return recent;
    }
}
