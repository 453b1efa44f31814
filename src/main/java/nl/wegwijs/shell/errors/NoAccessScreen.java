package nl.wegwijs.shell.errors;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.shared.municipality.Municipality;

/** The screen is there, but not for this role. */
@AnonymousAllowed
class NoAccessScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    NoAccessScreen(Municipality municipality) {
        super("error.noAccess.title", "error.noAccess.text", municipality);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
