package net.imgsecurity.portal.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.policy.DraftView;
import net.imgsecurity.portal.policy.PolicyDraft;

/** The next version as it is prepared, with what is wrong with the one in force. */
@Named
@RequestScoped
@Obligation("A1")
public class PolicyDraftPage {
    @Inject
    PolicyDraft drafts;

    private DraftView view;

    @PostConstruct
    void read() {
        view = drafts.read();
    }

    public DraftView getView() {
        return view;
    }
}
