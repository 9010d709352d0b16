package net.imgsecurity.portal.web.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import net.imgsecurity.portal.person.AddressData;
import net.imgsecurity.portal.person.ProfileData;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final AddressData NOTHING = new AddressData(null, null, null, null, null);
    private static final AddressData OSLO = new AddressData("Storgata 14", "Oslo", null, "0184", "NO");

    private final ProfileData opened = profile("Analyst", "+4741234567", null);

    @Test
    void whatWasLeftAloneTakesWhatTheOtherSaved() {
        var kept = kept(profile("Analyst", "+4722123456", OSLO), profile("Head", "+4741234567", NOTHING));
        assertEquals("Head", kept.jobTitle());
        assertEquals("+4722123456", kept.mobilePhone());
        assertEquals(OSLO, kept.homeAddress());
    }

    @Test
    void whatBothChangedStaysAsTyped() {
        var kept = kept(profile("Director", "+4741234567", null), profile("Head", "+4741234567", null));
        assertEquals("Head", kept.jobTitle());
    }

    @Test
    void whatWasEmptiedStaysEmpty() {
        var kept = kept(profile("Director", "+4722123456", null), profile("Analyst", null, null));
        assertNull(kept.mobilePhone());
        assertEquals("Director", kept.jobTitle());
    }

    private ProfileData kept(ProfileData now, ProfileData typed) {
        return new Kept(opened, now, typed).data();
    }

    private static ProfileData profile(String jobTitle, String mobilePhone, AddressData home) {
        return new ProfileData(
                "Amara", "Okafor", jobTitle, null, "en", "amara@halden.example", mobilePhone, null, home, null);
    }
}
