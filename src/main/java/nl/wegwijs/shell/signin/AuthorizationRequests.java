package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/** What is asked of a provider: always PKCE with S256, and what the side is configured with. */
@Component
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final SignInProperties properties;

    AuthorizationRequests(ClientRegistrationRepository registrations, SignInProperties properties) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.properties = properties;
        standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withWishes(standard.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return withWishes(standard.resolve(request, registrationId));
    }

    private @Nullable OAuth2AuthorizationRequest withWishes(@Nullable OAuth2AuthorizationRequest request) {
        if (request == null) {
            return null;
        }
        var side = properties.of(Objects.requireNonNull(request.getAttribute(OAuth2ParameterNames.REGISTRATION_ID)));
        return OAuth2AuthorizationRequest.from(request)
                .additionalParameters(parameters -> {
                    if (!side.acrValues().isEmpty()) {
                        parameters.put("acr_values", String.join(" ", side.acrValues()));
                    }
                    if (!side.prompt().isBlank()) {
                        parameters.put("prompt", side.prompt());
                    }
                })
                .build();
    }
}
