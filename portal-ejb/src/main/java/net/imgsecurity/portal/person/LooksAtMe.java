package net.imgsecurity.portal.person;

import static java.util.stream.Collectors.toSet;
import static net.imgsecurity.portal.platform.Permission.READ_OWN_PROFILE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.imgsecurity.portal.audit.AccessLog;
import net.imgsecurity.portal.audit.Look;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.Cursor;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Page;
import net.imgsecurity.portal.platform.Requires;
import net.imgsecurity.portal.tenancy.Role;

/** Who looked at one's own data (A11, C16), from the moment that the look is over. */
@Stateless
public class LooksAtMe {
    private static final int PAGE = 50;

    @Inject
    CurrentCaller caller;

    @Inject
    AccessLog log;

    @Inject
    PeopleReadings readings;

    /**
     * Newest first.
     *
     * @throws Invalid 400 {@code cursor.malformed}
     */
    @Requires(READ_OWN_PROFILE)
    public Page<LookView> list(String cursorText) {
        var cursor = Cursor.parse(cursorText);
        var found = log.at(caller.tenant(), caller.get().person(), cursor == null ? null : cursor.id(), PAGE + 1);
        var page = Page.beginning(found, PAGE, look -> Cursor.after(look.id()));
        var names = names(page.items());
        return page.map(look -> new LookView(
                look.at(), look.kind(), look.role(), names.get(look.account().value()), look.reason()));
    }

    /** As this organisation calls them: what they are called elsewhere is not told here. */
    private Map<UUID, String> names(List<Look> looks) {
        return readings.names(
                caller.tenant(),
                looks.stream()
                        .filter(look -> !look.role().equals(Role.IMG_STAFF.name()))
                        .map(look -> look.account().value())
                        .collect(toSet()));
    }
}
