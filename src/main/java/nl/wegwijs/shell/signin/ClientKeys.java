package nl.wegwijs.shell.signin;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;

/** The private keys by which the portal proves to a provider that it is the portal. */
@Component
class ClientKeys {

    private final SignInProperties properties;

    ClientKeys(SignInProperties properties) {
        this.properties = properties;
    }

    /** Read at every use: an administrator can change a key without a restart, and sign-ins are seldom. */
    JWK of(ClientRegistration registration) {
        var file = properties.of(registration.getRegistrationId()).privateKey();
        if (file == null) {
            throw new IllegalStateException("No private key for " + registration.getRegistrationId());
        }
        try {
            return JWK.parse(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("Not a private JWK: " + file, e);
        }
    }
}
