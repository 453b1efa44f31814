package nl.wegwijs.checks.rights;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Who may open each address: by the rules for addresses, and for a screen also by the annotations on its class. */
final class AddressRights {

    /** Addresses that belong to nothing, or to what must stay shut. */
    private static final List<String> OTHERS = List.of(
            "/",
            "/nothing/of/this/name",
            "/actuator/env",
            "/actuator/heapdump",
            "/my/nothing/of/this/name",
            "/staff/nothing/of/this/name",
            "/fonts/noto-sans-arabic-5.3.0-400.woff2");

    private final ApplicationContext portal;
    private final FilterChainProxy filters;

    AddressRights(ApplicationContext portal) {
        this.portal = portal;
        this.filters = portal.getBean("springSecurityFilterChain", FilterChainProxy.class);
    }

    Map<String, Set<String>> rows() {
        var rows = new TreeMap<String, Set<String>>();
        for (var view : views()) {
            var path = "/"
                    + Objects.requireNonNull(view.getAnnotation(Route.class)).value();
            rows.put("view " + path, names(who -> mayOpen(who, "GET", path) && mayOpen(who, view)));
        }
        mappings().forEach(mapping -> {
            var methods = mapping.getMethodsCondition().getMethods();
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                for (var path : mapping.getPatternValues()) {
                    rows.put("page " + method + " " + path, names(who -> mayOpen(who, method.name(), path)));
                }
            }
        });
        OTHERS.forEach(path -> rows.put("page GET " + path, names(who -> mayOpen(who, "GET", path))));
        return rows;
    }

    private static Set<String> names(Predicate<Who> allowed) {
        return Who.ALL.stream().filter(allowed).map(Who::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("nl.wegwijs").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), AddressRights.class.getClassLoader()))
                .toList();
    }

    private Stream<RequestMappingInfo> mappings() {
        return portal.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .map(handlers -> handlers.getHandlerMethods().keySet())
                .flatMap(Collection::stream);
    }

    private boolean mayOpen(Who who, Class<?> view) {
        return new AccessAnnotationChecker()
                .hasAccess(
                        view, who.isSignedIn() ? who.authentication() : null, role -> who.hasAuthority("ROLE_" + role));
    }

    private boolean mayOpen(Who who, String method, String pattern) {
        var path = pattern.replaceAll("\\{[^}]*}", "x")
                .replaceAll(":[A-Za-z]+[^/]*", "x")
                .replace("**", "x");
        var request = new MockHttpServletRequest(new MockServletContext(), method, path);
        request.setServletPath(path);
        var granted = guard(request).authorize(who::authentication, request);
        return granted != null && granted.isGranted();
    }

    private AuthorizationManager<HttpServletRequest> guard(HttpServletRequest request) {
        return filters.getFilterChains().stream()
                .filter(chain -> chain.matches(request))
                .findFirst()
                .flatMap(chain -> chain.getFilters().stream()
                        .filter(AuthorizationFilter.class::isInstance)
                        .map(filter -> ((AuthorizationFilter) filter).getAuthorizationManager())
                        .findFirst())
                .orElseThrow();
    }
}
