package net.imgsecurity.portal.local;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts that a newcomer may try; their data come from deploy/demo. */
public enum Demonstration {
    STAFF("rosa.lind@img.example", "img", "IMG's staff: reads every organisation, for a reason"),
    HALDEN("jon.veld@halden.example", "halden", "administrator of Halden Relief, 180 people"),
    NORTHREACH("mira.sand@northreach.example", "northreach", "administrator of Northreach Surveys, 12 people"),
    CORVANE("tomas.reyes@corvane.example", "corvane", "administrator of Corvane Mining, 2,500 people"),
    MEMBER("amara.okafor@halden.example", "halden", "member of Halden Relief"),
    TWICE("alex.moreau@northreach.example", "northreach", "member of two organisations, Northreach and Halden");

    private final String address;
    private final String organisation;
    private final String who;

    Demonstration(String address, String organisation, String who) {
        this.address = address;
        this.organisation = organisation;
        this.who = who;
    }

    /** The sign-in address. */
    public String address() {
        return address;
    }

    /** Short name of the organisation that this account opens first. */
    public String organisation() {
        return organisation;
    }

    /** The same for all; it says that it is no secret. */
    public String password() {
        return Secrets.DEMONSTRATION;
    }

    /** All of them: no second factor is demanded of these. */
    static String addresses() {
        return Stream.of(values()).map(Demonstration::address).collect(Collectors.joining(","));
    }

    static List<Demonstration> administrators() {
        return List.of(NORTHREACH, HALDEN, CORVANE);
    }

    String line() {
        return "  %-32s %s".formatted(address, who);
    }
}
