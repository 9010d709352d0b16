package net.imgsecurity.portal.systemtests.journey;

import java.util.concurrent.ThreadLocalRandom;

/** Values that nobody has typed before, so that finding one again proves that it is this one. */
final class Made {
    private Made() {}

    /** A telephone number in Oslo. */
    static String phone() {
        return "+4722" + number(100_000, 1_000_000);
    }

    static String jobTitle() {
        return "Field officer " + number(100_000, 1_000_000);
    }

    static String department() {
        return "Water " + number(100_000, 1_000_000);
    }

    static String reason() {
        return "Case " + number(100_000, 1_000_000) + ": the person asked for help by telephone";
    }

    private static int number(int least, int below) {
        return ThreadLocalRandom.current().nextInt(least, below);
    }
}
