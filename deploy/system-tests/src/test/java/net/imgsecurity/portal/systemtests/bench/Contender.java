package net.imgsecurity.portal.systemtests.bench;

/**
 * One of the things that are compared.
 *
 * @param work done once; throws when it did not do what it should
 */
record Contender(String name, Work work) {
    interface Work {
        void run() throws Exception;
    }

    /** @return milliseconds for one, of so many in a row */
    double millis(int times) throws Exception {
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - began) / 1e6 / times;
    }
}
