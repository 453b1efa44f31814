package nl.wegwijs.workshop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CertificateCheckTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private CertificateFixture track;

    @BeforeEach
    void aCertificate() {
        track = new CertificateFixture(database);
        track.asSamir();
        certificates.issue(track.series);
        SignIn.nobody();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhichWorkshopWasFinishedAndWhenButNotByWhom(Language language) throws Exception {
        var texts = Texts.in(language);
        var title = switch (language) {
            case AR -> "إعلان المشاركة";
            case EN -> "Participation";
            default -> "Participatieverklaring";
        };
        assertThat(page("/certificate/" + track.checkCode(track.amina), language))
                .contains("<html lang=\"" + language.code() + "\"")
                .contains(texts.get("workshop.check.genuine.title"), ">" + title + "<")
                .contains(texts.dateWithYear(CertificateFixture.LAST_DAY))
                .doesNotContain("أمينة", "الحداد", "0518-");
    }

    @Test
    void aRevokedOneIsNoLongerValid() throws Exception {
        track.asSamir();
        certificates.ofSeries(track.series).forEach(one -> certificates.revoke(one.id(), "A mistake"));
        SignIn.nobody();
        assertThat(page("/certificate/" + track.checkCode(track.amina), Language.EN))
                .contains("This certificate is no longer valid", "10 March 2026")
                .doesNotContain("A mistake", "Participation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000", "unknown", "x", "%3Cscript%3E"})
    void anyOtherIsNotKnown(String code) throws Exception {
        assertThat(page("/certificate/" + code, Language.EN))
                .contains("We do not know this certificate", "14070")
                .doesNotContain("script>");
    }

    @Test
    void askingCostsTheSameWhateverIsAsked() {
        for (var code : new String[] {track.checkCode(track.amina), "00000000000000000000", "x"}) {
            assertThat(statements.countDuring(() -> opened("/certificate/" + code)))
                    .isEqualTo(1);
        }
    }

    @Test
    void theCodeCanBeTyped() throws Exception {
        assertThat(page("/certificate", Language.NL)).contains("Code op het certificaat");
        var code = track.checkCode(track.amina);
        browser.perform(get("/certificate")
                        .param("code", new CheckCode(code).grouped().toLowerCase(Locale.ROOT)))
                .andExpect(redirectedUrl("/certificate/" + code));
        browser.perform(get("/certificate").param("code", "https://evil.example"))
                .andExpect(redirectedUrl("/certificate/unknown"));
    }

    private void opened(String address) {
        try {
            page(address, Language.EN);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String page(String address, Language language) throws Exception {
        return browser.perform(get(URI.create(address)).cookie(new Cookie("language", language.code())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
