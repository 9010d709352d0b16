package net.imgsecurity.portal.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import net.imgsecurity.portal.policy.AcknowledgementView;
import net.imgsecurity.portal.policy.AcknowledgementView.Seen;
import net.imgsecurity.portal.policy.Acknowledgements;
import net.imgsecurity.portal.policy.Policies;
import net.imgsecurity.portal.web.frame.Here;
import net.imgsecurity.portal.web.frame.Rail;

/** The notice above every page until the person says that they have seen the policy in force (F9). */
@Named
@RequestScoped
public class PolicyNotice {
    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Policies policies;

    @Inject
    Rail rail;

    private AcknowledgementView view;

    public boolean isDue() {
        return rail.isOpen() && view().due();
    }

    public String getVersion() {
        return view().version();
    }

    /** From when the version is in force. */
    public LocalDate effective(String version) {
        return policies.version(version).effective();
    }

    /** All versions that the person has seen, the latest first. */
    public List<Seen> getLog() {
        return view().log();
    }

    /** Where the button leads back to. */
    public String getHere() {
        return Here.path();
    }

    private AcknowledgementView view() {
        if (view == null) {
            view = acknowledgements.mine();
        }
        return view;
    }
}
