package nl.wegwijs.shell.signin;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.TestClock;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SessionTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    private final UUID coach = UUID.randomUUID();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aCoachIsSignedIn() {
        jdbc.sql("insert into staff_member (id, full_name, email, language, active, version)"
                        + " values (?, 'Karin Smit', ?, 'nl', true, 0)")
                .params(coach.toString(), coach + "@example.org")
                .update();
        jdbc.sql("insert into staff_role (staff_id, role) values (?, 'COACH')")
                .param(coach.toString())
                .update();
        signIn(accounts.current(coach).orElseThrow());
    }

    private void signIn(@Nullable SignedInPerson person) {
        var user = new PortalUser(Accounted.account("karin"), person);
        var token = new OAuth2AuthenticationToken(user, user.getAuthorities(), "staff");
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(token));
    }

    @Test
    void aDeactivatedPersonLosesAccessAtTheNextRequest() throws Exception {
        mvc.perform(get("/session/left").session(session)).andExpect(status().isOk());
        jdbc.sql("update staff_member set active = false where id = ?")
                .param(coach.toString())
                .update();
        mvc.perform(get("/session/left").session(session)).andExpect(status().isUnauthorized());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextRequest() throws Exception {
        jdbc.sql("update staff_role set role = 'TRAINER' where staff_id = ?")
                .param(coach.toString())
                .update();
        mvc.perform(get("/session/left").session(session)).andExpect(status().isOk());
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .extracting("authentication.authorities", as(InstanceOfAssertFactories.COLLECTION))
                .extracting(Object::toString)
                .containsExactly(Role.TRAINER.authority());
    }

    @Test
    void aStaffSessionEndsAfterThirtyIdleMinutes() throws Exception {
        mvc.perform(post("/session/keep").session(session).header("X-Wegwijs", "keep"))
                .andExpect(content().string("1800"));
        clock.advance(Duration.ofMinutes(29));
        mvc.perform(get("/session/left").session(session)).andExpect(content().string("60"));
        clock.advance(Duration.ofMinutes(1));
        mvc.perform(get("/session/left").session(session)).andExpect(status().isUnauthorized());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theSessionOfSomeoneNotLinkedYetEndsAfterFifteenMinutes() throws Exception {
        signIn(null);
        mvc.perform(post("/session/keep").session(session).header("X-Wegwijs", "keep"))
                .andExpect(content().string("900"));
    }

    @Test
    void whatThePageAsksByItselfIsNoActivity() throws Exception {
        mvc.perform(post("/session/keep").session(session).header("X-Wegwijs", "keep"));
        clock.advance(Duration.ofMinutes(20));
        mvc.perform(get("/session/left").session(session)).andExpect(content().string("600"));
        mvc.perform(get("/signed-out").param("v-r", "heartbeat").session(session));
        mvc.perform(get("/signed-out").header("X-Wegwijs", "look").session(session));
        mvc.perform(get("/session/left").session(session)).andExpect(content().string("600"));
    }

    @Test
    void stayingSignedInStartsTheTimeAgain() throws Exception {
        mvc.perform(post("/session/keep").session(session).header("X-Wegwijs", "keep"));
        clock.advance(Duration.ofMinutes(29));
        mvc.perform(post("/session/keep").session(session).header("X-Wegwijs", "keep"))
                .andExpect(content().string("1800"));
    }

    @Test
    void anotherSiteCannotKeepASessionAlive() throws Exception {
        mvc.perform(post("/session/keep").session(session)).andExpect(status().isBadRequest());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        mvc.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/signed-out"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void signingOutNeedsTheTokenOfThePage() throws Exception {
        mvc.perform(post("/logout").session(session)).andExpect(redirectedUrl("/"));
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aLanguageThatIsTappedIsKeptOnTheProfile() throws Exception {
        mvc.perform(get("/language/en").param("to", "/staff").session(session)).andExpect(redirectedUrl("/staff"));
        assertThat(accounts.current(coach).orElseThrow().language()).isEqualTo(Language.EN);
    }
}
