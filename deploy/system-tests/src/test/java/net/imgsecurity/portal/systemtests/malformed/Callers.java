package net.imgsecurity.portal.systemtests.malformed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.imgsecurity.portal.local.Demonstration;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;
import net.imgsecurity.portal.systemtests.http.Wire;
import net.imgsecurity.portal.systemtests.stack.Account;
import net.imgsecurity.portal.systemtests.stack.Portal;

/** For each door somebody who may pass it, and what is theirs, so that what is sent is read and not turned away. */
final class Callers {
    private final Wire wire;
    private final Account member;
    private final Account administrator;
    private final Account staff;
    private final Map<Account, CookieHeader> browsers = new ConcurrentHashMap<>();
    private final Map<String, String> ids;

    /** @param ids by the name of the parameter or of the thing in the path */
    Callers(Portal portal, Map<String, String> ids) {
        wire = new Wire(portal.addresses().portal());
        member = portal.account(Demonstration.MEMBER);
        administrator = portal.account(Demonstration.NORTHREACH);
        staff = portal.account(Demonstration.STAFF);
        this.ids = ids;
    }

    String token(Door door) {
        return of(door).token();
    }

    String cookies(Door door) {
        var with = browser(door).on(Call.of("GET", "/"));
        return with.headers().get(with.headers().indexOf("Cookie") + 1);
    }

    /** The page as it is shown to somebody who may see it. */
    String page(String address, Door door) {
        var browser = browser(door);
        var answer = wire.send(browser.on(Call.of("GET", address)));
        browser.learn(answer);
        return answer.text();
    }

    /** Lets everybody arrive: the first call of an account is written down. */
    void arrive() {
        for (var account : List.of(member, administrator, staff)) {
            wire.send(Call.of("GET", "/api/v1/me/organisations").with("Authorization", "Bearer " + account.token()));
            wire.send(new CookieHeader(account.cookies()).on(Call.of("GET", "/overview")));
        }
    }

    /** Something that is there. */
    String id(Door door, String parameter) {
        return parameter.equals("id")
                ? ids.get(door.path().contains("import") ? "import" : "person")
                : ids.get(parameter);
    }

    private CookieHeader browser(Door door) {
        return browsers.computeIfAbsent(of(door), account -> new CookieHeader(account.cookies()));
    }

    private Account of(Door door) {
        var path = door.path().replaceFirst("^/api/v1", "");
        if (path.startsWith("/organisation/")) {
            return administrator;
        }
        return path.startsWith("/img/")
                        || path.startsWith("/jobs")
                        || path.startsWith("/organisations/")
                        || door.path().equals("/api/v1/organisations")
                ? staff
                : member;
    }
}
