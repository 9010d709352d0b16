package net.imgsecurity.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import net.imgsecurity.portal.platform.*;

@ApplicationScoped
public class IdentityOutbox {
    public void accountChanged(AccountId a) {}

    public void organisationFounded(TenantId t) {}
}
