package nl.wegwijs.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SecurityHeadersTest {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"arabic", "ethiopic"})
    void aBrowserKeepsAFontForAYear(String script) throws Exception {
        mvc.perform(get("/fonts/noto-sans-" + script + "-5.3.0-400.woff2"))
                .andExpect(status().isOk())
                .andExpect(header().stringValues("Cache-Control", "public, max-age=31536000, immutable"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FA", "FA_AF", "PS", "CKB", "TI"})
    void aPageAllowsTheFontOfItsOwnScript(Language language) throws Exception {
        var answer = mvc.perform(get("/").cookie(new Cookie("language", language.code())))
                .andReturn()
                .getResponse();
        var page = answer.getContentAsString(StandardCharsets.UTF_8);
        var style = page.substring(page.lastIndexOf("<style>") + 7, page.lastIndexOf("</style>"));
        assertThat(style)
                .contains("@font-face", language == Language.TI ? "Noto Sans Ethiopic" : "Noto Sans Arabic")
                .doesNotContain(language == Language.TI ? "Noto Sans Arabic" : "Noto Sans Ethiopic");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("font-src 'self'", hash(style));
        assertThat(page).doesNotContain("▾").hasSizeLessThan(50_000);
    }

    @Test
    void everyPageTellsTheBrowserToBeCareful() throws Exception {
        mvc.perform(get("/"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void overTlsTheBrowserMustNeverComeBackWithoutIt() throws Exception {
        mvc.perform(get("/").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void aPublicPageRunsNoScriptAndOnlyItsOwnStyle() throws Exception {
        var answer = mvc.perform(get("/")).andReturn().getResponse();
        var policy = answer.getHeader("Content-Security-Policy");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        var page = answer.getContentAsString(StandardCharsets.UTF_8);
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        assertThat(policy).contains(hash(style));
        assertThat(page).doesNotContain("<script", " style=", "onclick", "@font-face");
    }

    private static String hash(String style) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
