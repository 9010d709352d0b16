package net.imgsecurity.portal.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.person.LookView;
import net.imgsecurity.portal.person.LooksAtMe;
import net.imgsecurity.portal.platform.Page;

/** Who looked at one's own data (A11, C16). */
@Named
@RequestScoped
public class LooksPage {
    @Inject
    LooksAtMe looks;

    private String cursor;
    private Page<LookView> page;

    /** Read on first use, after the page's parameters. */
    public Page<LookView> getPage() {
        if (page == null) {
            page = looks.list(cursor);
        }
        return page;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
