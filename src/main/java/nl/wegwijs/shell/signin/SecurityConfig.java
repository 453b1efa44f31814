package nl.wegwijs.shell.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.util.Arrays;
import nl.wegwijs.shared.security.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/** Who may ask for which address. What is not allowed here is denied. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class SecurityConfig {

    private static final String[] STAFF_ROLES =
            Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::name).toArray(String[]::new);

    @Bean
    SecurityFilterChain portal(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET, "/", "/info/*", "/unknown", "/signed-out", "/language/*")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/language/*")
                .permitAll()
                .requestMatchers("/error", "/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers("/link", "/session/keep")
                .authenticated()
                .requestMatchers("/my", "/my/**")
                .hasRole(Role.NEWCOMER.name())
                .requestMatchers("/staff", "/staff/**")
                .hasAnyRole(STAFF_ROLES));
        http.oauth2Login(login -> login.loginPage("/"));
        http.with(vaadin(), app -> app.anyRequest(AuthorizedUrl::denyAll).enableLogoutConfiguration(false));
        return http.build();
    }
}
