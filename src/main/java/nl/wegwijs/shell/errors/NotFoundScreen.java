package nl.wegwijs.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.shared.municipality.Municipality;

/** There is no such screen, or not for this person. */
@AnonymousAllowed
class NotFoundScreen extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    NotFoundScreen(Municipality municipality) {
        super("error.notFound.title", "error.notFound.text", municipality);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
