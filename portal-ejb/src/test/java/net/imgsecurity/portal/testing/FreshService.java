package net.imgsecurity.portal.testing;

import jakarta.ejb.Stateless;
import net.imgsecurity.portal.platform.Permission;
import net.imgsecurity.portal.platform.Requires;

/** A service as features have them, which demands more than a session. */
@Stateless
public class FreshService {
    @Requires(value = Permission.READ_OWN_PROFILE, fresh = true)
    public boolean fresh() {
        return true;
    }

    @Requires(value = Permission.READ_OWN_PROFILE, secondFactor = true)
    public boolean strong() {
        return true;
    }
}
