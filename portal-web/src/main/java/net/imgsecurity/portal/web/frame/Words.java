package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.AddressData;
import net.imgsecurity.portal.person.ChangeView;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.LookView;
import net.imgsecurity.portal.platform.Invalid.Problem;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.platform.ProblemTexts;
import net.imgsecurity.portal.policy.Wording;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.tenancy.Role;

/** Values in words, in the language of the page. */
@Named
@ApplicationScoped
public class Words {
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z");

    /** One of a list to choose from. */
    public record Option(String value, String name) {}

    /** Date and time in the zone of the page, which is said, since people here travel. Empty for null. */
    public String time(Instant at) {
        if (at == null) {
            return "";
        }
        var there = at.atZone(zone());
        var zone = there.getZone().equals(ZoneOffset.UTC)
                ? "UTC"
                : ZONE.withLocale(calendar()).format(there);
        return Language.of(language()).dateAndTime().format(there) + " " + zone;
    }

    /** The date alone, in the zone of the page; empty for null. */
    public String day(Instant at) {
        if (at == null) {
            return "";
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(calendar())
                .withZone(zone())
                .format(at);
    }

    /** A date that belongs to no zone, such as that of a law; empty for null. */
    public String date(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(calendar())
                        .format(day);
    }

    /** What the business says in words of its own. */
    public String told(Wording said) {
        return Languages.marked(said.in(language()), language());
    }

    /** How long something is kept, whole days of ISO 8601; without one, whether that is settled otherwise or not at all. */
    public String period(String period, boolean decided) {
        if (period == null) {
            return text(decided ? "policy.period.criterion" : "policy.period.undecided");
        }
        return say("policy.period.days", Period.parse(period).getDays());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language()).format(number);
    }

    /** A text of the bundle with its arguments. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(text(key), language()).format(arguments);
    }

    public String label(Field field) {
        return text("field." + field.path());
    }

    /** Where a value came from, and by whose hand. */
    public String source(ChangeView change) {
        return change.actorName() == null
                ? text("source." + change.source())
                : say("source." + change.source() + ".by", change.actorName());
    }

    public String ground(Ground ground) {
        return text("ground." + ground);
    }

    /** What was done, by the audit log's word for it; the word itself when there is no other. */
    public String deed(String action) {
        return textOr("deed." + action, action);
    }

    /** What somebody was; background work is no person's. */
    public String role(String role) {
        return text("role." + role);
    }

    /** Who looked at somebody's data: what they were then, and by name where the person may know it. */
    public String looker(LookView look) {
        var role = role(look.role());
        return look.name() == null ? role : say("looks.by", look.name(), role);
    }

    public String problem(Problem problem) {
        return Languages.marked(ProblemTexts.of(problem, language()), language());
    }

    /** What a kind of background work does; its name where no text says so. */
    public String job(String kind) {
        return textOr("jobs.kind." + kind, kind);
    }

    /** Why background work failed; null is what is not said here, and the name of an exception is no word. */
    public String jobProblem(String problem) {
        return problem == null
                ? text("jobs.problem.unsaid")
                : textOr("jobs.problem." + problem, text("jobs.problem.unworded"));
    }

    public String address(AddressData address) {
        if (address == null) {
            return "";
        }
        var place = Stream.of(address.postalCode(), address.city()).filter(part -> part != null);
        return Stream.of(
                        address.street(),
                        place.collect(Collectors.joining(" ")),
                        address.region(),
                        countryName(address.country()))
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** All countries by name, ISO 3166-1 alpha-2, after an empty one. */
    public List<Option> getCountries() {
        var byName = Comparator.comparing(Option::name, Collator.getInstance(language()));
        var countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, countryName(code)))
                .sorted(byName);
        return Stream.concat(Stream.of(new Option("", text("address.no-country"))), countries)
                .toList();
    }

    public List<Option> getLanguages() {
        return Language.codes().stream()
                .map(code -> new Option(code, text("language." + code)))
                .toList();
    }

    /** The roles that an organisation's administrators give. */
    public List<Option> getRoles() {
        return Role.given().stream()
                .map(role -> new Option(role.name(), text("role." + role)))
                .toList();
    }

    /** A number in E.164 as people of its country write it to the world; empty for null. */
    public String phone(String e164) {
        return e164 == null ? "" : PhoneText.of(e164);
    }

    /** A value of the history, or that there was none. */
    public String shown(String value) {
        return value == null || value.isEmpty() ? text("none") : value;
    }

    /** A value of a profile's field as people read it, or that there was none. */
    public String value(Field field, String value) {
        if (value == null || value.isEmpty()) {
            return text("none");
        }
        return switch (field) {
            case LANGUAGE -> textOr("language." + value, value);
            case MOBILE_PHONE, WORK_PHONE -> phone(value);
            default -> value;
        };
    }

    /** "Family, given", or the one that there is. */
    public String listName(String givenName, String familyName) {
        return Stream.of(familyName, givenName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** @param code ISO 3166-1 alpha-2 */
    public String country(String code) {
        return countryName(code);
    }

    private String countryName(String code) {
        return code == null
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language());
    }

    /** A text that is in no bundle of pages, as it stands; in the pseudo-language of tests, marked as a text. */
    public static String marked(String text) {
        return Languages.marked(
                text, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private String textOr(String key, String otherwise) {
        return texts().containsKey(key) ? text(key) : otherwise;
    }

    private String text(String key) {
        return texts().getString(key);
    }

    /** The bundle in the page's language; open to tests, like the language itself. */
    ResourceBundle texts() {
        var faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getResourceBundle(faces, "text");
    }

    private Locale calendar() {
        return Language.of(language()).calendar();
    }

    ZoneId zone() {
        return PageZone.current();
    }

    Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
