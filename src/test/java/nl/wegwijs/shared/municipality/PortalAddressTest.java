package nl.wegwijs.shared.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PortalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://portal.example", "https://portal.example/", " https://portal.example//"})
    void aPathFollowsAfterOneSlash(String address) {
        assertThat(new PortalAddress(address).of("my/notices")).isEqualTo("https://portal.example/my/notices");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "portal.example", "ftp://portal.example", "https://", "https://portal.example?x"})
    void withoutAnAddressThePortalDoesNotStart(String address) {
        assertThatThrownBy(() -> new PortalAddress(address)).hasMessageContaining("WEGWIJS_PORTAL_ADDRESS");
    }

    /** Certificates keep it for good. */
    @Test
    void thereIsNoneUnlessItIsSet() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of()));
        assertThatThrownBy(() -> settings.bindOrCreate("wegwijs.portal", PortalAddress.class))
                .hasRootCauseMessage("Set wegwijs.portal.address (WEGWIJS_PORTAL_ADDRESS) to where people reach the"
                        + " portal, such as https://portal.example");
    }
}
