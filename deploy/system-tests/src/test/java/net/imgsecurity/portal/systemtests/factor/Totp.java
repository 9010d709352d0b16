package net.imgsecurity.portal.systemtests.factor;

import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.imgsecurity.portal.systemtests.browser.Eventually;

/** An authenticator app (RFC 6238): six digits every thirty seconds, each good for one sign-in. */
final class Totp {
    private static final int STEP = 30;
    private static final int DIGITS = 1_000_000;
    private final byte[] key;
    private long used;

    private Totp(byte[] key) {
        this.key = key;
    }

    /** On Keycloak's page that sets one up: takes the secret over, and proves it. */
    static Totp setUp(Page page) {
        var totp = new Totp(page.locator("#totpSecret").getAttribute("value").getBytes(StandardCharsets.UTF_8));
        page.locator("input[name=totp]").fill(totp.code());
        var label = page.locator("input[name=userLabel]");
        if (label.count() > 0) {
            label.fill("telephone");
        }
        page.locator("#saveTOTPBtn").click();
        return totp;
    }

    /** On Keycloak's page that asks for one. */
    void enter(Page page) {
        page.locator("input[name=otp]").fill(code());
        page.keyboard().press("Enter");
    }

    /** A code that was not used yet; waits for the next one when need be. */
    String code() {
        Eventually.is(Duration.ofSeconds(2 * STEP), "there is a new code", () -> now() > used);
        used = now();
        return "%06d".formatted(at(used));
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP;
    }

    private int at(long counter) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            var offset = hash[hash.length - 1] & 0xf;
            return (ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE) % DIGITS;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
