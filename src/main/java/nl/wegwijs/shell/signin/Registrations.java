package nl.wegwijs.shell.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The two clients that the portal is to its identity providers.
 *
 * <p>A provider is discovered when somebody first signs in, not at the start: the portal has to start, and show its
 * public pages, while a provider is down. A failure is not kept, so the next try looks again.
 */
@Component
class Registrations implements ClientRegistrationRepository {

    static final String NEWCOMER = "newcomer";
    static final String STAFF = "staff";

    private final SignInProperties properties;
    private final Map<String, ClientRegistration> discovered = new ConcurrentHashMap<>();

    Registrations(SignInProperties properties) {
        this.properties = properties;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        var known = registrationId.equals(NEWCOMER) || registrationId.equals(STAFF);
        if (!known || !properties.of(registrationId).isConfigured()) {
            return null;
        }
        return discovered.computeIfAbsent(registrationId, this::discover);
    }

    private ClientRegistration discover(String registrationId) {
        var side = properties.of(registrationId);
        var registration = ClientRegistrations.fromIssuerLocation(side.issuerUri())
                .registrationId(registrationId)
                .clientId(side.clientId())
                .scope("openid", "profile", "email");
        if (side.privateKey() != null) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
        } else if (side.clientSecret() != null) {
            registration
                    .clientSecret(side.clientSecret())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        } else {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        }
        return registration.build();
    }
}
