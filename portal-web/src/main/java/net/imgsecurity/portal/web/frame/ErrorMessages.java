package net.imgsecurity.portal.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import net.imgsecurity.portal.platform.Conflict;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.PortalException;
import net.imgsecurity.portal.platform.ProblemTexts;

/**
 * Says in the person's language what a service would not take: beside the field where it has one, and in the summary at the
 * top. A field's component has its path for an id, with dashes for dots ({@code homeAddress.city} is {@code homeAddress-city}),
 * stands in the form {@code form}, and calls its input {@code input}.
 */
@ApplicationScoped
public class ErrorMessages {
    private static final String FORM = "form:";
    private static final String INPUT = ":input";

    public void show(Invalid invalid) {
        invalid.problems()
                .forEach(problem -> add(
                        problem.field().isEmpty()
                                ? null
                                : FORM + problem.field().replace('.', '-') + INPUT,
                        Languages.marked(ProblemTexts.of(problem, locale()), locale())));
    }

    public void show(Conflict conflict) {
        add(null, text(conflict));
    }

    /**
     * Does what a button asks for.
     *
     * @param onwards where to go when it is done
     * @return that; null, for the same page again, when a service refused, which is shown then
     */
    public String unlessRefused(Runnable work, String onwards) {
        try {
            work.run();
            return onwards;
        } catch (Invalid invalid) {
            show(invalid);
        } catch (Conflict conflict) {
            show(conflict);
        }
        return null;
    }

    private static String text(PortalException problem) {
        return Languages.marked(ProblemTexts.of(problem.key(), problem.arguments(), locale()), locale());
    }

    private static void add(String clientId, String text) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
