package net.imgsecurity.portal.personaldata;

import net.imgsecurity.portal.platform.Invalid;

/**
 * One value of a record.
 *
 * @param value makes the text that is kept of what was sent
 */
record Item(String name, boolean required, Value value) {
    @FunctionalInterface
    interface Value {
        /**
         * @param sent a text, a number, yes or no, a list or an object, and never null
         * @throws Invalid about the value alone
         */
        String of(Object sent);
    }

    static Item needed(String name, Value value) {
        return new Item(name, true, value);
    }

    static Item optional(String name, Value value) {
        return new Item(name, false, value);
    }
}
