package net.imgsecurity.portal.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the policy says about people's data, entry by entry.
 *
 * @param edition the date from which the entries are as they are, ISO 8601
 */
public record Registers(
        String edition,
        List<Property> properties,
        List<DataCategory> categories,
        List<Purpose> purposes,
        List<Recipient> recipients,
        List<RetentionRule> retention,
        List<CookieEntry> cookies,
        List<ComplaintRoute> complaints) {
    /** For which purposes a category is used. */
    public List<Purpose> purposesOf(String category) {
        return purposes.stream()
                .filter(purpose -> purpose.categories().contains(category))
                .toList();
    }

    public List<Purpose> purposesOn(LawfulBasis basis) {
        return purposes.stream().filter(purpose -> purpose.basis() == basis).toList();
    }

    public List<RetentionRule> retentionOf(String category) {
        return retention.stream()
                .filter(rule -> rule.category().equals(category))
                .toList();
    }

    /** Who gets data of a category, by whatever name. */
    public List<Recipient> recipientsOf(String category) {
        return recipients.stream()
                .filter(recipient -> recipient.categories().contains(category))
                .toList();
    }

    public Optional<DataCategory> category(String id) {
        return categories.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Recipient> recipient(String id) {
        return recipients.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<CookieEntry> cookiesOf(CookieEntry.Place... places) {
        return cookies.stream()
                .filter(cookie -> Stream.of(places).anyMatch(cookie.where()::equals))
                .toList();
    }

    public List<ComplaintRoute> complaintsTo(ComplaintRoute.Kind kind) {
        return complaints.stream().filter(route -> route.kind() == kind).toList();
    }
}
