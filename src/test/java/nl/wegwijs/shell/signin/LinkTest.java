package nl.wegwijs.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import nl.wegwijs.person.LinkCodeIssue;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/** The very first sign-in of a newcomer, whose account is not tied to a file yet. */
@PortalTest
class LinkTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private LinkCodeIssue codes;

    @Autowired
    private JdbcClient database;

    private NewcomerId selam = NewcomerId.next();
    private String code = "";
    private final MockHttpSession visit = new MockHttpSession();

    @BeforeEach
    void selamHasACode() {
        var town = new Town(database);
        var coach = town.staff("Sanne Jansen", Role.COACH);
        selam = town.newcomer(town.household(), "Selam", coach);
        SignIn.asStaff(coach, Role.COACH);
        code = codes.issue(selam).orElseThrow().characters();
        SignIn.nobody();
    }

    @Test
    void theLanguageChosenBeforeTheFirstSignInIsKept() throws Exception {
        browser.perform(get("/language/ti").session(visit));
        typesTheCode(null);
        assertThat(reads()).isEqualTo("ti");
    }

    @Test
    void whoHasChosenNoLanguageGetsThatOfTheFile() throws Exception {
        typesTheCode(new Cookie("language", "nl"));
        assertThat(reads()).isEqualTo("ar");
    }

    private void typesTheCode(@org.jspecify.annotations.Nullable Cookie old) throws Exception {
        var user = new PortalUser(Accounted.account(Ids.next().toString()), null);
        var token = new OAuth2AuthenticationToken(user, user.getAuthorities(), "newcomer");
        var request = post("/link").param("code", code).session(visit);
        if (old != null) {
            request = request.cookie(old);
        }
        var answer = browser.perform(request.with(authentication(token)).with(csrf()));
        answer.andExpect(redirectedUrl("/my"));
        if (old != null) {
            answer.andExpect(cookie().value("language", "ar"));
        }
    }

    private String reads() {
        return database.sql("select reads_language from newcomer where id = ?")
                .param(selam.value())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
