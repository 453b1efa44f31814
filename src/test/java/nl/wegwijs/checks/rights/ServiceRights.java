package nl.wegwijs.checks.rights;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/** Asks the guards that really stand before each method of each service, without running the method itself. */
final class ServiceRights {

    private final ApplicationContext portal;

    ServiceRights(ApplicationContext portal) {
        this.portal = portal;
    }

    Map<String, Set<String>> rows() {
        var rows = new TreeMap<String, Set<String>>();
        for (var bean : portal.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (type.getPackageName().startsWith("nl.wegwijs")) {
                for (var method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                        rows.put("service " + type.getSimpleName() + "." + signature(method), mayCall(bean, method));
                    }
                }
            }
        }
        return rows;
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    private static Set<String> mayCall(Object bean, Method method) {
        var guards = guards(bean, method);
        return Who.ALL.stream()
                .filter(who -> guards.stream().allMatch(guard -> isAllowed(guard, who, bean, method)))
                .map(Who::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** None where the bean has no proxy, or the proxy cannot stand before the method: then it is open to anybody. */
    private static List<AuthorizationAdvisor> guards(Object bean, Method method) {
        if (!(bean instanceof Advised advised) || Modifier.isFinal(method.getModifiers())) {
            return List.of();
        }
        return Arrays.stream(advised.getAdvisors())
                .map(Advisor::getAdvice)
                .filter(AuthorizationAdvisor.class::isInstance)
                .map(AuthorizationAdvisor.class::cast)
                .filter(guard -> guard.getPointcut().getMethodMatcher().matches(method, AopUtils.getTargetClass(bean)))
                .toList();
    }

    private static boolean isAllowed(AuthorizationAdvisor guard, Who who, Object bean, Method method) {
        SecurityContextHolder.setContext(new SecurityContextImpl(who.authentication()));
        try {
            guard.invoke(new Call(bean, method));
            return true;
        } catch (AccessDeniedException denied) {
            return false;
        } catch (Throwable other) {
            throw new IllegalStateException("The guard of " + method + " fails", other);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A call that ends behind the guard. */
    private record Call(Object bean, Method method) implements MethodInvocation {

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public @Nullable Object[] getArguments() {
            return new Object[method.getParameterCount()];
        }

        @Override
        public @Nullable Object proceed() {
            return null;
        }

        @Override
        public Object getThis() {
            return bean;
        }

        @Override
        public AccessibleObject getStaticPart() {
            return method;
        }
    }
}
