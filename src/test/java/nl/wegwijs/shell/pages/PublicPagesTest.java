package nl.wegwijs.shell.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class PublicPagesTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void theStartPageOffersEveryLanguageByItsOwnName() throws Exception {
        var page = page("/", null);
        for (var language : Language.all()) {
            assertThat(page).contains("lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\"");
            assertThat(page).contains(">" + language.ownName() + "</a>");
        }
    }

    @Test
    void theStartPageOffersBothWaysInAndTheOffice() throws Exception {
        assertThat(page("/", Language.NL))
                .contains("/oauth2/authorization/newcomer", "/oauth2/authorization/staff")
                .contains("tel:14070", "Rijswijkseplein 79");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageStandsInTheLanguageThatWasChosen(Language language) throws Exception {
        var start = "<!DOCTYPE html>\n<html lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\"";
        for (var address : new String[] {"/", "/info/housing", "/link", "/unknown", "/signed-out", "/error"}) {
            assertThat(page(address, language)).startsWith(start);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing", "integration", "health", "children", "help"})
    void aPageOfInformationIsShort(String topic) throws Exception {
        assertThat(page("/info/" + topic, Language.EN)).contains("<h1>").hasSizeLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle", "expired", "weak", "stopped", "failed", "", "<script>"})
    void signedOutSaysWhyAndOffersAWayOn(String reason) throws Exception {
        assertThat(page("/signed-out?reason=" + reason, Language.EN))
                .contains("Go to the first page")
                .doesNotContain("<script>");
    }

    @Test
    void theLanguageOfTheBrowserIsTheFirstGuess() throws Exception {
        var answer = mvc.perform(get("/").header("Accept-Language", "tr-TR,tr;q=0.9,en;q=0.8"))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("<html lang=\"tr\"");
    }

    @Test
    void oneTapKeepsTheLanguageForAYear() throws Exception {
        mvc.perform(get("/language/ti").param("to", "/info/health"))
                .andExpect(redirectedUrl("/info/health"))
                .andExpect(cookie().value("language", "ti"))
                .andExpect(cookie().maxAge("language", 365 * 24 * 60 * 60))
                .andExpect(cookie().sameSite("language", "Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/\n/x"})
    void aTapOnALanguageLeadsToNoOtherSite(String address) throws Exception {
        mvc.perform(get("/language/nl").param("to", address)).andExpect(redirectedUrl("/"));
    }

    @Test
    void aLanguageThatIsNotOfferedIsNotFound() throws Exception {
        mvc.perform(get("/language/xx")).andExpect(status().isNotFound());
    }

    @Test
    void anErrorPageShowsNothingOfTheInside() throws Exception {
        var page = mvc.perform(get("/error")
                        .requestAttr("jakarta.servlet.error.status_code", 500)
                        .requestAttr("jakarta.servlet.error.exception", new IllegalStateException("secret")))
                .andExpect(status().isInternalServerError())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("14070").doesNotContain("secret", "IllegalState", "500");
    }

    private String page(String address, @Nullable Language language) throws Exception {
        var request = get(address);
        if (language != null) {
            request.cookie(new Cookie("language", language.code()));
        }
        return mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
