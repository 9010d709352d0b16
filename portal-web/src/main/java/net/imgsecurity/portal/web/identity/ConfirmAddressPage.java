package net.imgsecurity.portal.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.identity.SignInAddresses;

/** Where the link in the mail to a new sign-in address leads; the person is signed in. */
@Named
@RequestScoped
public class ConfirmAddressPage {
    @Inject
    SignInAddresses addresses;

    private String token;
    private String address;

    /** Called by the page once its parameters are there; a link that is not good for this person ends it. */
    public void open() {
        address = addresses.confirmable(token);
    }

    public String confirm() {
        addresses.confirm(token);
        return "/sign-in-address?faces-redirect=true&changed=1";
    }

    public String getAddress() {
        return address;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
