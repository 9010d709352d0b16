package net.imgsecurity.portal.web.frame;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The pseudo-language {@code en-XA}, in which a text that is in no bundle shows; in development alone. */
final class Languages {
    static final Locale PSEUDO =
            new Locale.Builder().setLanguage("en").setRegion("XA").build();

    private Languages() {}

    static Optional<Locale> pseudo(FacesContext faces) {
        var asked = faces.getExternalContext().getRequestHeaderMap().get("Accept-Language");
        var development = ConfigProvider.getConfig()
                .getOptionalValue("portal.stage", String.class)
                .filter("development"::equals)
                .isPresent();
        return development && PSEUDO.toLanguageTag().equals(asked) ? Optional.of(PSEUDO) : Optional.empty();
    }

    /** A sentence of the business, which is worded in no pseudo-language: in that one it stands in brackets like ours. */
    static String marked(String sentence, Locale locale) {
        return PSEUDO.equals(locale) ? "⟦" + sentence + "⟧" : sentence;
    }
}
