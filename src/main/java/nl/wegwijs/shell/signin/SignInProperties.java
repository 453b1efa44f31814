package nl.wegwijs.shell.signin;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The two ways in: {@code wegwijs.sign-in.*}.
 *
 * @param idleWarning how long before the end of an idle session the page warns
 */
@ConfigurationProperties("wegwijs.sign-in")
record SignInProperties(
        @DefaultValue Side newcomer,
        @DefaultValue Side staff,
        @DefaultValue("2m") Duration idleWarning) {

    /**
     * One side.
     *
     * @param issuerUri the OpenID Connect issuer; its discovery document is read at the first sign-in
     * @param clientSecret for {@code client_secret_basic}; leave out where {@code privateKey} is set
     * @param privateKey a file with a private JWK: sign in to the provider by {@code private_key_jwt} (RFC 7523)
     * @param acrValues the levels of assurance accepted, asked for and checked again on return; none: any
     * @param prompt sent to the provider as it is, such as {@code login}: never trust a session that is open there
     * @param idle without activity for so long, the session ends
     */
    record Side(
            @DefaultValue("") String issuerUri,
            @DefaultValue("") String clientId,
            @Nullable String clientSecret,
            @Nullable Resource privateKey,
            @DefaultValue List<String> acrValues,
            @DefaultValue("") String prompt,
            @DefaultValue("15m") Duration idle) {

        boolean isConfigured() {
            return !issuerUri.isBlank() && !clientId.isBlank();
        }
    }

    Side of(String registrationId) {
        return registrationId.equals(Registrations.NEWCOMER) ? newcomer : staff;
    }
}
