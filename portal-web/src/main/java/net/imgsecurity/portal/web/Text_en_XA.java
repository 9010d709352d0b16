package net.imgsecurity.portal.web;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts in the pseudo-language: between brackets and with accents, so that what came from no bundle stands out. */
public class Text_en_XA extends ResourceBundle {
    private final ResourceBundle english = ResourceBundle.getBundle(
            "net.imgsecurity.portal.web.Text",
            Locale.ROOT,
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    @Override
    protected Object handleGetObject(String key) {
        return "⟦" + accented(english.getString(key)) + "⟧";
    }

    @Override
    public Enumeration<String> getKeys() {
        return english.getKeys();
    }

    /** Only outside of the braces of MessageFormat. */
    private static String accented(String text) {
        var out = new StringBuilder();
        var depth = 0;
        for (var c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            out.append(depth > 0 ? c : "aeiouAEIOU".indexOf(c) < 0 ? c : "áéíóúÁÉÍÓÚ".charAt("aeiouAEIOU".indexOf(c)));
        }
        return out.toString();
    }
}
