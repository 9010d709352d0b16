package net.imgsecurity.portal.systemtests.isolation;

import net.imgsecurity.portal.systemtests.http.Answer;
import net.imgsecurity.portal.systemtests.http.Call;
import net.imgsecurity.portal.systemtests.http.CookieHeader;

/** Puts a caller's proof of who they are on a call, when it is sent: tokens and cookies are renewed meanwhile. */
@FunctionalInterface
interface Credentials {
    Credentials NONE = call -> call;

    Call on(Call call);

    /** Takes over what an answer gave. */
    default void learn(Answer answer) {}

    static Credentials of(CookieHeader browser) {
        return new Credentials() {
            @Override
            public Call on(Call call) {
                return browser.on(call);
            }

            @Override
            public void learn(Answer answer) {
                browser.learn(answer);
            }
        };
    }
}
