package nl.wegwijs.workshop.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.workshop.certificate.CertificateFixture;
import nl.wegwijs.workshop.certificate.Certificates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CertificateDownloadTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Certificates certificates;

    @Autowired
    private JdbcClient database;

    private CertificateFixture track;
    private String own = "";
    private String forStaff = "";

    @BeforeEach
    void aCertificateOfAmina() {
        track = new CertificateFixture(database);
        track.asSamir();
        certificates.issue(track.series);
        var id = certificates.ofSeries(track.series).stream()
                .filter(one -> one.newcomer().equals(track.amina))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        SignIn.nobody();
        own = "/my/certificates/" + id + "/certificate.pdf";
        forStaff = "/staff/workshops/certificates/" + id + "/certificate.pdf";
    }

    @Test
    void theOwnCertificateIsAPdfWithItsNumberAsName() throws Exception {
        var answer = opened(own, track.amina.value(), Role.NEWCOMER);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).contains("certificaat-0518-2026-");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsByteArray()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void noBrowserOrProxyKeepsItHoweverItIsAskedFor() throws Exception {
        for (var address : List.of(own + "?v-c=1", own + "?v-c=1.css")) {
            var answer = opened(address, track.amina.value(), Role.NEWCOMER);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).contains("no-store").doesNotContain("public");
        }
    }

    @Test
    void somebodyElsesIsNotThere() throws Exception {
        assertThat(opened(own, track.john.value(), Role.NEWCOMER).getStatus()).isEqualTo(404);
    }

    @Test
    void aTrainerOpensThoseOfTheOwnSeriesOneByOneOrAllAtOnce() throws Exception {
        var all = "/staff/workshops/series/" + track.series.value() + "/certificates.pdf";
        assertThat(opened(forStaff, track.samir.value(), Role.TRAINER).getStatus())
                .isEqualTo(200);
        assertThat(opened(all, track.samir.value(), Role.TRAINER).getStatus()).isEqualTo(200);
        assertThat(opened(forStaff, track.otherTrainer.value(), Role.TRAINER).getStatus())
                .isEqualTo(404);
        assertThat(opened(all, track.otherTrainer.value(), Role.TRAINER).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse opened(String address, UUID id, Role role) throws Exception {
        var person = new SignedInPerson(id, "Somebody", Language.EN, Set.of(role));
        return browser.perform(get(address).with(authentication(SignIn.authentication(person))))
                .andReturn()
                .getResponse();
    }
}
