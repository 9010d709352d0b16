package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import net.imgsecurity.portal.platform.Language;
import net.imgsecurity.portal.web.frame.Words.Option;

/** The choices at the foot of each page, and what was chosen. */
@Named("display")
@RequestScoped
public class DisplayChoice {
    private static final List<String> THEMES = List.of("system", "light", "dark");

    /** Null where nothing was chosen: the attribute is left out then. */
    public String getTheme() {
        return Display.THEME.in(request()).orElse(null);
    }

    public String getChosenTheme() {
        return Display.THEME.in(request()).orElse(THEMES.get(0));
    }

    public List<String> getThemes() {
        return THEMES;
    }

    /** Each by its own name. */
    public List<Option> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new Option(language.code(), language.ownName()))
                .toList();
    }

    /** That of the page, whoever chose it. */
    public String getLanguage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    /** Whether the page has an address of its own to come back to; one that stands for another has none. */
    public boolean isOffered() {
        return request().getDispatcherType() == DispatcherType.REQUEST && OwnPath.is(getHere());
    }

    public String getHere() {
        var query = request().getQueryString();
        return request().getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** As it is now: an injected one is as it came, before it was forwarded. */
    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
