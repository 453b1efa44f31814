package nl.wegwijs.shell.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.util.Arrays;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who may ask for which address. What is not allowed here is denied. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class SecurityConfig {

    private static final String[] STAFF_ROLES =
            Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::name).toArray(String[]::new);

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            OidcSignIn signIn,
            IdleTime idleTime,
            Accounts accounts,
            SignInSession session,
            VaadinDefaultRequestCache savedRequests,
            Door door,
            SecurityHeaders headers)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET,
                        "/",
                        "/info/*",
                        "/unknown",
                        "/signed-out",
                        "/language/*",
                        "/fonts/*",
                        "/certificate",
                        "/certificate/*")
                .permitAll()
                .requestMatchers("/link", "/error", "/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers("/session/*")
                .authenticated()
                .requestMatchers("/my", "/my/**")
                .hasRole(Role.NEWCOMER.name())
                .requestMatchers("/staff", "/staff/**")
                .hasAnyRole(STAFF_ROLES));
        http.oauth2Login(signIn);
        // Nobody gets a session for asking for an address that leads nowhere; and what a page asked by itself in the
        // background is no page to come back to.
        savedRequests.ignoreRequests(request -> request.getHeader("X-Wegwijs") != null
                || (!Door.isIn("/my", request) && !Door.isIn("/staff", request)));
        // Guarded by a header that other sites cannot send; the page that asks has no token at hand.
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/session/keep", "/staff/workshops/sessions/*/marks"));
        http.headers(headers);
        http.addFilterAfter(new Caching(), HeaderWriterFilter.class);
        // Not a bean: the container would call it for itself, before anybody is known.
        var sessionWatch = new SessionWatch(idleTime, accounts, session);
        http.addFilterBefore(sessionWatch, AnonymousAuthenticationFilter.class);
        http.with(
                vaadin(),
                app -> app.anyRequest(AuthorizedUrl::denyAll).logoutSuccessHandler(signIn.signOutAtTheProviderToo()));
        http.exceptionHandling(denied -> denied.authenticationEntryPoint(door).accessDeniedHandler(door));
        return http.build();
    }
}
