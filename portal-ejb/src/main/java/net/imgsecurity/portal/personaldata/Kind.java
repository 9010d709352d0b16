package net.imgsecurity.portal.personaldata;

import static net.imgsecurity.portal.personaldata.Item.needed;
import static net.imgsecurity.portal.personaldata.Item.optional;

import java.util.Arrays;
import java.util.List;

/** What a record is, and what may stand in it: these items, and nothing else. */
enum Kind {
    /** Somebody starts contact, or an emergency begins: from here on positions may come. */
    SESSION_BEGIN(Category.LOCATION, needed("cause", Values.choice("CONTACT", "EMERGENCY"))),
    /** The contact is over, or the emergency resolved. */
    SESSION_END(Category.LOCATION, needed("session", Values.SOURCE_ID)),
    POSITION(
            Category.LOCATION,
            needed("session", Values.SOURCE_ID),
            needed("latitude", Values.number(-90, 90)),
            needed("longitude", Values.number(-180, 180)),
            optional("accuracyMetres", Values.number(0, 100_000))),

    /** A payment card as the payment processor refers to it: no number of a card is held (A14). */
    CARD(
            Category.FINANCIAL,
            needed(
                    "brand",
                    Values.choice("VISA", "MASTERCARD", "AMEX", "DINERS", "DISCOVER", "JCB", "UNIONPAY", "OTHER")),
            needed("lastFour", Values.LAST_FOUR),
            needed("token", Values.text(80))),

    PURCHASE(
            Category.TRANSACTION,
            needed("item", Values.text(200)),
            needed("amount", Values.AMOUNT),
            needed("currency", Values.CURRENCY),
            optional("order", Values.text(80))),
    PAYMENT(
            Category.TRANSACTION,
            needed("amount", Values.AMOUNT),
            needed("currency", Values.CURRENCY),
            needed("token", Values.text(80)),
            optional("order", Values.text(80))),
    SUBSCRIPTION(
            Category.TRANSACTION,
            needed("item", Values.text(200)),
            needed("from", Values.DAY),
            optional("until", Values.DAY)),
    QUERY(Category.TRANSACTION, needed("subject", Values.text(300))),

    SIGN_IN(
            Category.TECHNICAL,
            needed("site", Values.text(100)),
            needed("address", Values.IP_ADDRESS),
            optional("browser", Values.text(200)),
            optional("device", Values.text(200))),
    DEVICE(
            Category.TECHNICAL,
            needed("device", Values.text(200)),
            optional("system", Values.text(100)),
            optional("browser", Values.text(200)),
            optional("plugins", Values.text(300))),

    PAGE_VIEW(Category.USAGE, needed("site", Values.text(100)), needed("page", Values.text(300))),
    SEARCH(Category.USAGE, needed("site", Values.text(100)), needed("words", Values.text(200))),

    CALL(
            Category.SUPPORT,
            needed("direction", Values.choice("FROM_PERSON", "TO_PERSON")),
            optional("phone", Values.PHONE),
            needed("seconds", Values.whole(0, 86_400)),
            needed("subject", Values.text(300))),
    MAIL(
            Category.SUPPORT,
            needed("direction", Values.choice("FROM_PERSON", "TO_PERSON")),
            needed("subject", Values.text(300)));

    private final Category category;
    private final List<Item> items;

    Kind(Category category, Item... items) {
        this.category = category;
        this.items = List.of(items);
    }

    Category category() {
        return category;
    }

    List<Item> items() {
        return items;
    }

    /** Those of a category. */
    static List<Kind> of(Category category) {
        return Arrays.stream(values()).filter(kind -> kind.category == category).toList();
    }
}
