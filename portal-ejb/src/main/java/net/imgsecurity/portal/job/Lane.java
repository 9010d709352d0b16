package net.imgsecurity.portal.job;

import java.time.Duration;

/** How many jobs of one kind run on this node, and whether the kind rests because what it depends on is away. */
final class Lane {
    private final int width;
    private int running;
    private long restsUntil = System.nanoTime();
    private boolean probing;

    Lane(int width) {
        this.width = width;
    }

    /** How many more may start; after a rest it is one, until that one came back well. */
    synchronized int free() {
        return resting() ? 0 : Math.max(0, (probing ? 1 : width) - running);
    }

    /** Whether a thread that has finished a job may go on with another. */
    synchronized boolean open() {
        return !resting() && running <= (probing ? 1 : width);
    }

    synchronized void enter() {
        running++;
    }

    synchronized void leave() {
        running--;
    }

    synchronized void works() {
        probing = false;
    }

    /** Whether this is news: a try after a rest that ended badly too is none. */
    synchronized boolean rest(Duration time) {
        boolean news = !probing;
        probing = true;
        restsUntil = System.nanoTime() + time.toNanos();
        return news;
    }

    private boolean resting() {
        return System.nanoTime() - restsUntil < 0;
    }
}
