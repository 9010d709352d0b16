package net.imgsecurity.portal.consent;

import java.util.ArrayList;
import java.util.List;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.platform.Problems;

/**
 * What a program decides in its user's name. What it does not name stays as it is.
 *
 * @param wording the version of the words that the user had before them
 * @param language in which they were: the code of a {@link Language}
 */
public record Chosen(Integer wording, String language, List<One> choices) {
    /** @param given whether it is allowed */
    public record One(String topic, String channel, Boolean given) {}

    Shown shown() {
        return new Shown(wording, language);
    }

    /** @throws Invalid with everything that is wrong with it */
    List<Wish> wishes() {
        var problems = new Problems();
        if (wording == null) {
            problems.add("wording", "required");
        }
        if (Language.of(language).isEmpty()) {
            problems.add("language", "language.unknown", String.valueOf(language));
        }
        if (choices == null) {
            problems.add("choices", "required");
        }
        var wishes = new ArrayList<Wish>();
        for (int i = 0; choices != null && i < choices.size(); i++) {
            var one = choices.get(i);
            var choice = problems.at("choices[" + i + "]", () -> Choice.of(one.topic(), one.channel()));
            if (one.given() == null) {
                problems.add("choices[" + i + "].given", "required");
            } else if (choice != null) {
                wishes.add(new Wish(choice, one.given() ? Decision.GIVEN : Decision.WITHDRAWN));
            }
        }
        problems.throwIfAny();
        return wishes;
    }
}
