package net.imgsecurity.portal.policy;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.imgsecurity.portal.platform.Worded;

/** What a register says, in each language that it speaks, by ISO 639-1 codes; English is always among them. */
public record Wording(Map<String, String> byLanguage) implements Worded {
    public Wording {
        if (!byLanguage.containsKey(Locale.ENGLISH.getLanguage())) {
            throw new IllegalArgumentException("not said in English: " + byLanguage);
        }
        byLanguage = new TreeMap<>(byLanguage);
    }

    @Override
    public String in(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), byLanguage.get(Locale.ENGLISH.getLanguage()));
    }
}
