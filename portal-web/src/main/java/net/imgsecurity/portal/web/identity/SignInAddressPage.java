package net.imgsecurity.portal.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import net.imgsecurity.portal.identity.SignInAddressView;
import net.imgsecurity.portal.identity.SignInAddresses;
import net.imgsecurity.portal.web.frame.ErrorMessages;

/** One's own sign-in address, and asking for another one. */
@Named
@RequestScoped
public class SignInAddressPage {
    @Inject
    SignInAddresses addresses;

    @Inject
    ErrorMessages messages;

    private String address;
    private SignInAddressView view;

    public SignInAddressView getView() {
        if (view == null) {
            view = addresses.mine();
        }
        return view;
    }

    public String ask() {
        return messages.unlessRefused(() -> addresses.ask(address), "/sign-in-address?faces-redirect=true&asked=1");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed;
    }
}
