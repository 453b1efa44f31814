package nl.wegwijs.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalTest
class DoorTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void whoIsNotSignedInIsSentToSignInOnTheRightSide() throws Exception {
        mvc.perform(get("/staff/people")).andExpect(redirectedUrl("/oauth2/authorization/staff"));
        mvc.perform(get("/my").cookie(new Cookie("language", "ti")))
                .andExpect(redirectedUrl("/oauth2/authorization/newcomer"));
    }

    @Test
    void whoHasNotChosenALanguageChoosesOneFirst() throws Exception {
        mvc.perform(get("/my")).andExpect(redirectedUrl("/"));
    }

    @Test
    void aNewcomerDoesNotEnterTheSideOfStaff() throws Exception {
        mvc.perform(get("/staff").with(signedIn(Accounted.newcomer(Language.AR))))
                .andExpect(status().isForbidden());
    }

    @Test
    void staffDoNotEnterTheSideOfNewcomers() throws Exception {
        mvc.perform(get("/my").with(signedIn(Accounted.staff(Role.ADMINISTRATOR))))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my", "/staff"})
    void whoIsNotLinkedYetIsAskedForTheCode(String address) throws Exception {
        var user = new PortalUser(Accounted.account("stranger"), null);
        var token = new OAuth2AuthenticationToken(user, user.getAuthorities(), "newcomer");
        mvc.perform(get(address).with(authentication(token))).andExpect(redirectedUrl("/link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/actuator", "/actuator/env", "/actuator/metrics", "/login", "/mystery"})
    void whatIsNotAllowedDoesNotExist(String address) throws Exception {
        var answer = mvc.perform(get(address)).andExpect(status().isNotFound()).andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
        mvc.perform(get(address).with(signedIn(Accounted.staff(Role.ADMINISTRATOR))))
                .andExpect(status().isNotFound());
    }

    @Test
    void healthIsPublic() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void signInIsRefusedKindlyWhileTheProviderIsAway() throws Exception {
        mvc.perform(get("/oauth2/authorization/newcomer")).andExpect(redirectedUrl("/signed-out?reason=failed"));
    }

    @Test
    void aFormThatComesBackAfterItsSessionEndedIsExplained() throws Exception {
        mvc.perform(post("/link")).andExpect(redirectedUrl("/signed-out?reason=expired"));
    }

    private static RequestPostProcessor signedIn(SignedInPerson person) {
        return authentication(SignIn.authentication(person));
    }
}
