package nl.wegwijs.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.wegwijs.shared.municipality.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bug kept a screen from being shown. */
@AnonymousAllowed
class FailureScreen extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureScreen.class);

    FailureScreen(Municipality municipality) {
        super("error.failure.title", "error.failure.text", municipality);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("No screen for {}", event.getLocation().getPath(), ForLog.of(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
