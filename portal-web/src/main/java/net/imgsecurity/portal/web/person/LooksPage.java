package net.imgsecurity.portal.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.door.Obligation;
import net.imgsecurity.portal.person.LookView;
import net.imgsecurity.portal.person.LooksAtMe;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.web.frame.ListPage;

/** Who looked at one's own data (A11, C16). */
@Named
@RequestScoped
@Obligation({"A11", "C16"})
public class LooksPage extends ListPage<LookView> {
    @Inject
    LooksAtMe looks;

    @Override
    protected Page<LookView> read(String cursor) {
        return looks.list(cursor);
    }
}
