package nl.wegwijs.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.shared.municipality.Municipality;
import org.springframework.security.access.AccessDeniedException;

/** The screen is for this role, but a service refused what it shows. */
@AnonymousAllowed
class RefusedScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    RefusedScreen(Municipality municipality) {
        super("error.noAccess.title", "error.noAccess.text", municipality);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
