package net.imgsecurity.portal.job;

/** A thread bears its run's id as its name, as it bears a request's: whatever is logged meanwhile, by whomever, names it. */
final class NamedRun {
    private NamedRun() {}

    static void of(Lease lease, Runnable work) {
        var thread = Thread.currentThread();
        var former = thread.getName();
        thread.setName("run " + lease.id() + "." + lease.fence());
        try {
            work.run();
        } finally {
            thread.setName(former);
        }
    }
}
