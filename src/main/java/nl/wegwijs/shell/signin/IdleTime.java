package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long somebody has been away. Kept in the session and not left to the container, because a page that merely stands
 * open sends heartbeats, and those keep the container's session alive.
 */
@Component
class IdleTime {

    static final String REMAINING_PATH = "/session/left";

    private static final String LAST_ACTIVITY = IdleTime.class.getName() + ".lastActivity";
    /** A page that asks by itself what is new says so in this header. */
    private static final String LOOKS = "look";

    private static final Set<String> SENT_BY_THE_PAGE = Set.of("heartbeat", "push");

    private final SignInProperties properties;
    private final Clock clock;

    IdleTime(SignInProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    boolean isOver(PortalUser user, HttpServletRequest request) {
        return !left(user, request).isPositive();
    }

    /** Notes that the person did something, unless the page sent this request by itself. */
    void note(HttpServletRequest request) {
        var byThePage = SENT_BY_THE_PAGE.contains(Objects.requireNonNullElse(request.getParameter("v-r"), ""))
                || LOOKS.equals(request.getHeader("X-Wegwijs"))
                || request.getRequestURI().equals(REMAINING_PATH);
        if (!byThePage || lastActivity(request) == null) {
            request.getSession().setAttribute(LAST_ACTIVITY, clock.instant());
        }
    }

    Duration left(PortalUser user, HttpServletRequest request) {
        var limit = limit(user);
        var last = lastActivity(request);
        return last == null ? limit : limit.minus(Duration.between(last, clock.instant()));
    }

    Duration limit(boolean newcomer) {
        return newcomer ? properties.newcomer().idle() : properties.staff().idle();
    }

    /** How long before the end the page warns. */
    Duration warning() {
        return properties.idleWarning();
    }

    private Duration limit(PortalUser user) {
        var person = user.get();
        return limit(person == null || person.isNewcomer());
    }

    private static @Nullable Instant lastActivity(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (Instant) session.getAttribute(LAST_ACTIVITY);
    }
}
