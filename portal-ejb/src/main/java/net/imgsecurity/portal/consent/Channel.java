package net.imgsecurity.portal.consent;

import java.util.List;

/** How somebody is reached. */
public enum Channel {
    MAIL,
    SMS,
    PHONE,
    POST,
    /** All of them, those too that may come; in a withdrawal alone. */
    EVERY;

    /** Those that people choose from. */
    public static List<Channel> offered() {
        return List.of(MAIL, SMS, PHONE, POST);
    }
}
