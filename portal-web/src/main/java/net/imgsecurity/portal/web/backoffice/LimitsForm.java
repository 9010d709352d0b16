package net.imgsecurity.portal.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import net.imgsecurity.portal.backoffice.Limits;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.ReadingId;
import net.imgsecurity.portal.subjectdata.Ground;
import net.imgsecurity.portal.subjectdata.Limitation;
import net.imgsecurity.portal.subjectdata.LimitationView;
import net.imgsecurity.portal.web.frame.ErrorMessages;
import net.imgsecurity.portal.web.frame.Words;

/** What limits the processing of the person who is read: set and lifted by IMG's staff (E5). */
@Named
@RequestScoped
public class LimitsForm {
    @Inject
    Limits limits;

    @Inject
    HttpServletRequest request;

    @Inject
    ErrorMessages messages;

    @Inject
    Words words;

    private Ground ground = Ground.ACCURACY_CONTESTED;
    private String reason;
    private List<LimitationView> inForce;

    public List<LimitationView> getInForce() {
        if (inForce == null) {
            inForce = limits.of(reading(), person());
        }
        return inForce;
    }

    public String restrict() {
        return done(() -> limits.set(reading(), person(), Limitation.RESTRICTION, ground, reason));
    }

    public String hold() {
        return done(() -> limits.set(reading(), person(), Limitation.LEGAL_HOLD, null, reason));
    }

    public String liftRestriction() {
        return done(() -> limits.lift(reading(), person(), Limitation.RESTRICTION));
    }

    public String liftHold() {
        return done(() -> limits.lift(reading(), person(), Limitation.LEGAL_HOLD));
    }

    /** Whether this page follows on a limit that was set or lifted. */
    public boolean isDid() {
        return request.getParameter("did") != null;
    }

    public boolean isRestricted() {
        return inForce(Limitation.RESTRICTION);
    }

    public boolean isHeld() {
        return inForce(Limitation.LEGAL_HOLD);
    }

    public List<Words.Option> getGrounds() {
        return Arrays.stream(Ground.values())
                .map(one -> new Words.Option(one.name(), words.ground(one)))
                .toList();
    }

    private String done(Runnable change) {
        return messages.unlessRefused(
                change, "/img/person?faces-redirect=true&did=1&reading=" + reading() + "&id=" + person());
    }

    private boolean inForce(Limitation kind) {
        return getInForce().stream().anyMatch(one -> one.kind() == kind);
    }

    /** From the address itself: whether a button is there is asked before the page has its parameters. */
    private ReadingId reading() {
        return ReadingId.of(request.getParameter("reading"));
    }

    private PersonId person() {
        return PersonId.of(request.getParameter("id"));
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
