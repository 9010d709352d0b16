package net.imgsecurity.portal.api.platform;

import java.util.List;
import java.util.Locale;
import net.imgsecurity.portal.platform.Invalid;

/**
 * What is wrong with one field.
 *
 * @param field its path in the body ({@code homeAddress.country}) or the parameter's name; empty when it is about the whole
 * @param key stays the same in every language
 */
public record ProblemText(String field, String detail, String key) {
    public static List<ProblemText> of(List<Invalid.Problem> problems, Locale locale) {
        return problems.stream()
                .map(p -> new ProblemText(p.field(), HttpTexts.of(p.key(), p.arguments(), locale), p.key()))
                .toList();
    }
}
