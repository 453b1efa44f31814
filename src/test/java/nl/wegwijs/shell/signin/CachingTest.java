package nl.wegwijs.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CachingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/build/indexhtml-7f2a.js",
                "/fonts/noto-sans-arabic-5.3.0-400.woff2",
                "/aura/aura.css?v-c=8f3",
                "/sw.js?v-c=8f3"
            })
    void whatIsNamedByItsContentIsKeptForAYear(String address) throws Exception {
        assertThat(caching(address)).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/my/certificates/1/certificate.pdf?v-c=1",
                "/my/certificates/1/style.css?v-c=1",
                "/staff/workshops/series/1/certificates.js?v-c=1",
                "/certificate/ABCD?v-c=1",
                "/link?v-c=1",
                "/aura/aura.css"
            })
    void nothingElseIsWhateverStandsBehindItsName(String address) throws Exception {
        assertThat(caching(address)).isEqualTo("as the page says");
    }

    private static String caching(String address) throws Exception {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length > 1) {
            request.addParameter("v-c", parts[1].substring("v-c=".length()));
        }
        var response = new MockHttpServletResponse();
        new Caching().doFilter(request, response, new MockFilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest asked, jakarta.servlet.ServletResponse answer) {
                ((HttpServletResponse) answer).setHeader("Cache-Control", "as the page says");
            }
        });
        return String.valueOf(response.getHeader("Cache-Control"));
    }
}
