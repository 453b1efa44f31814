package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What {@code idle-warning.ts} asks: the seconds left, and to stay signed in. */
@RestController
class SessionController {

    private final IdleTime idleTime;

    SessionController(IdleTime idleTime) {
        this.idleTime = idleTime;
    }

    @GetMapping(IdleTime.REMAINING_PATH)
    long secondsLeft(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        return idleTime.left(user, request).toSeconds();
    }

    /** Being asked is activity enough. The header keeps other sites out: a browser lets only our own pages set it. */
    @PostMapping("/session/keep")
    long keep(
            @AuthenticationPrincipal PortalUser user,
            @RequestHeader("X-Wegwijs") String ownPage,
            HttpServletRequest request) {
        return idleTime.left(user, request).toSeconds();
    }
}
