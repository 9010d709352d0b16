package net.imgsecurity.portal.policy;

import static net.imgsecurity.portal.platform.Permission.READ_POLICY_DRAFT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import net.imgsecurity.portal.platform.Requires;

/**
 * The next version as it is prepared, for IMG's staff alone: it promises nothing to anybody. What IMG decides is published
 * as a file of a release, by no button.
 */
@Stateless
public class PolicyDraft {
    @Inject
    Policies policies;

    @Requires(READ_POLICY_DRAFT)
    public DraftView read() {
        var file = PolicyFiles.draft();
        var over = policies.version(file.over());
        var draft = file.over(over);
        return new DraftView(
                draft, over, Differences.between(over, draft), PolicyFiles.findings(), PolicyFiles.proposals());
    }
}
