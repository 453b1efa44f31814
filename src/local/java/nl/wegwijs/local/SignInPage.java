package nl.wegwijs.local;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.wegwijs.local.demo.DemonstrationPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page that offers the people of the demonstration: newcomers to one client, staff to the other. */
final class SignInPage {

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET("/sign-in", SignInPage::show).build();
    }

    private static ServerResponse show(ServerRequest request) {
        var saved = (SavedRequest) request.session().getAttribute("SPRING_SECURITY_SAVED_REQUEST");
        var newcomers = isForNewcomers(saved);
        return ServerResponse.ok()
                .render(
                        "sign-in",
                        Map.of(
                                "newcomers",
                                newcomers,
                                "people",
                                newcomers ? DemonstrationPerson.newcomers() : DemonstrationPerson.staff(),
                                "password",
                                DemonstrationPerson.PASSWORD,
                                "refused",
                                request.param("error").isPresent()));
    }

    static boolean isForNewcomers(HttpServletRequest request, HttpServletResponse response) {
        return isForNewcomers(new HttpSessionRequestCache().getRequest(request, response));
    }

    private static boolean isForNewcomers(@Nullable SavedRequest saved) {
        var client = saved == null ? null : saved.getParameterValues("client_id");
        return client == null || !client[0].equals(LocalProvider.STAFF_CLIENT);
    }
}
