package net.imgsecurity.portal.person;

import net.imgsecurity.portal.platform.Invalid;

/** Telephone numbers that other features hold: the same as those of a profile. */
public final class Telephone {
    private Telephone() {}

    /**
     * @param typed with its country's code
     * @return in E.164
     * @throws Invalid {@code phone.malformed}, {@code phone.extension}
     */
    public static String of(String typed) {
        return PhoneNumber.of(typed, null).value();
    }
}
