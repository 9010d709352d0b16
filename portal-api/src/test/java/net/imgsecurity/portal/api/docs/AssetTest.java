package net.imgsecurity.portal.api.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetTest {
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"/api/docs([^\"?]*)(?:\\?[^\"]*)?\"");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]* src=)|<style|\\son[a-z]+=|\\sstyle=|javascript:");

    @ParameterizedTest
    @EnumSource
    void isInTheArchive(Asset asset) throws IOException {
        assertTrue(asset.bytes().length > 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE", "CALLBACK"})
    void linksOnlyWhatIsServedAndCarriesNoScriptOfItsOwn(Asset page) throws IOException {
        var html = new String(page.bytes(), StandardCharsets.UTF_8);
        LINK.matcher(html)
                .results()
                .forEach(link -> assertTrue(Asset.at(link.group(1)).isPresent(), link.group()));
        assertFalse(INLINE.matcher(html).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2-redirect.html",
                "/index.html",
                "/../openapi.json",
                "/openapi.json",
                "/swagger-initializer.js"
            })
    void servesNothingElse(String path) {
        assertEquals(Optional.empty(), Asset.at(path));
    }

    @Test
    void namesTheRealmAsTheDescriptionDoes() throws IOException {
        var description = new String(Asset.OPENAPI.bytes(), StandardCharsets.UTF_8);
        assertTrue(description.contains(OpenApiServlet.WRITTEN_ISSUER + "/protocol/openid-connect/auth"));
        assertTrue(description.contains(OpenApiServlet.WRITTEN_ISSUER + "/protocol/openid-connect/token"));
    }
}
