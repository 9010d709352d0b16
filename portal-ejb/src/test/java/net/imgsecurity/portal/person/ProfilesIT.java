package net.imgsecurity.portal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import net.imgsecurity.portal.testing.Field;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ProfilesIT {
    @Inject
    Field field;

    @Inject
    Profiles profiles;

    @Test
    @Tag("D7")
    void everybodySeesTheirOwnProfile() {
        var halden = field.client("Halden").member("Amara Okafor");

        var mine = halden.as("Amara Okafor", () -> profiles.mine());

        assertEquals(halden.person("Amara Okafor"), mine.id());
        assertEquals(halden.address("Amara Okafor"), mine.signInAddress());
    }
}
