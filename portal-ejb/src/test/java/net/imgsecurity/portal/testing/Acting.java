package net.imgsecurity.portal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import net.imgsecurity.portal.platform.Caller;
import net.imgsecurity.portal.platform.CurrentCaller;

/** Lets somebody call, as a door would: in a request that had no caller before. */
@ApplicationScoped
public class Acting {
    @Inject
    BeanManager beans;

    @Inject
    CurrentCaller current;

    public <T> T as(Caller who, Supplier<T> work) {
        var outer = current.ifAny();
        forget();
        try {
            current.become(who);
            return work.get();
        } finally {
            forget();
            outer.ifPresent(current::become);
        }
    }

    public void as(Caller who, Runnable work) {
        as(who, () -> {
            work.run();
            return null;
        });
    }

    /** What no door does: another caller for a request that has one. */
    public void change(Caller other) {
        current.become(other);
    }

    /** As an anonymous request: nobody is known to call. */
    public <T> T asNobody(Supplier<T> work) {
        forget();
        return work.get();
    }

    /** A caller stays for the request; all tests of one class run in requests that the servlet gives them, so they end it here. */
    private void forget() {
        var bean = beans.resolve(beans.getBeans(CurrentCaller.class));
        ((AlterableContext) beans.getContext(RequestScoped.class)).destroy(bean);
    }
}
