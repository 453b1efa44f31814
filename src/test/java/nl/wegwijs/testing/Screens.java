package nl.wegwijs.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The portal's screens, layouts and error screens. Karibu's own search overlooks what is package-private. */
public final class Screens {

    static final Routes ALL = new Routes(new LinkedHashSet<>(), new LinkedHashSet<>(), true);

    static {
        for (var screen : routes()) {
            ALL.getRoutes().add(screen.asSubclass(Component.class));
        }
        for (var layout : find(new AnnotationTypeFilter(Layout.class))) {
            ALL.getRoutes().add(layout.asSubclass(Component.class));
        }
        for (var screen : find(new AssignableTypeFilter(HasErrorParameter.class))) {
            ALL.getErrorRoutes().add(errorScreen(screen));
        }
    }

    private Screens() {}

    /** Every class with a route. */
    public static Set<Class<?>> routes() {
        return find(new AnnotationTypeFilter(Route.class));
    }

    private static Set<Class<?>> find(TypeFilter wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(wanted);
        var found = new HashSet<Class<?>>();
        for (var definition : scanner.findCandidateComponents("nl.wegwijs")) {
            found.add(ClassUtils.resolveClassName(String.valueOf(definition.getBeanClassName()), null));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorScreen(Class<?> screen) {
        return (Class<? extends HasErrorParameter<?>>) screen;
    }
}
