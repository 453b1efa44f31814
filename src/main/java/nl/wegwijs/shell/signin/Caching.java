package nl.wegwijs.shell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep a file for a year whose name changes with its content, and nothing of what a screen shows. Vaadin
 * itself says one hour, and "no-cache", which keeps a copy.
 */
class Caching extends OncePerRequestFilter {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isNamedByContent(request) && request.getParameter("v-r") == null;
    }

    /** Files of the bundle have a hash in their name, fonts their version, and styles have a hash behind their name. */
    private static boolean isNamedByContent(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/VAADIN/build/")
                || path.startsWith("/fonts/")
                || (request.getParameter("v-c") != null && isStyleOrScript(path));
    }

    /** Anybody can put a hash behind an address: what people see of their own is never kept, whatever it is called. */
    private static boolean isStyleOrScript(String path) {
        return (path.endsWith(".css") || path.endsWith(".js"))
                && !path.startsWith("/my/")
                && !path.startsWith("/staff/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caching = isNamedByContent(request) ? FOR_A_YEAR : "no-store";
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) ? caching : value);
            }

            @Override
            public void addHeader(String name, String value) {
                if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                    super.setHeader(name, caching);
                } else {
                    super.addHeader(name, value);
                }
            }
        });
    }
}
