package nl.wegwijs.shell.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import java.util.Objects;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. */
@Component
class OidcSignIn implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private final ClientRegistrationRepository registrations;
    private final AuthorizationRequests requests;
    private final ClientKeys keys;
    private final PortalUsers users;
    private final AfterSignIn afterSignIn;
    private final SignInFailed failed = new SignInFailed();

    OidcSignIn(
            ClientRegistrationRepository registrations,
            AuthorizationRequests requests,
            ClientKeys keys,
            PortalUsers users,
            AfterSignIn afterSignIn) {
        this.registrations = registrations;
        this.requests = requests;
        this.keys = keys;
        this.users = users;
        this.afterSignIn = afterSignIn;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        var keyProof =
                new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(keys::of);
        tokens.addParametersConverter(
                request -> Objects.requireNonNullElseGet(keyProof.convert(request), LinkedMultiValueMap::new));
        login.loginPage("/")
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                // In the session, so that tokens are gone when it ends; nothing here uses them again.
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .successHandler(afterSignIn)
                .failureHandler(failed);
        login.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(failed);
                return filter;
            }
        });
    }

    LogoutSuccessHandler signOutAtTheProviderToo() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        handler.setDefaultTargetUrl("/signed-out");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }
}
