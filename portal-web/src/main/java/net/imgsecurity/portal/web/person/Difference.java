package net.imgsecurity.portal.web.person;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.imgsecurity.portal.person.Field;
import net.imgsecurity.portal.person.ProfileData;

/** A field that somebody else changed while this person was typing: what it was, what it is now, what the form holds. */
public record Difference(Field field, String opened, String now, String typed) implements Serializable {
    static List<Difference> between(ProfileData opened, ProfileData now, ProfileData typed) {
        return Stream.of(Field.values())
                .filter(field -> !Objects.equals(shown(opened, field), shown(now, field)))
                .map(field -> new Difference(field, shown(opened, field), shown(now, field), shown(typed, field)))
                .toList();
    }

    private static String shown(ProfileData data, Field field) {
        return FieldText.of(data, field);
    }
}
