package nl.wegwijs.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shell.errors.ForLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the app shows before its first screen, and when a click fails. */
@Component
class AppStart implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(AppStart.class);

    private final CurrentPerson currentPerson;
    private final FirstHtml firstHtml;

    AppStart(CurrentPerson currentPerson, FirstHtml firstHtml) {
        this.currentPerson = currentPerson;
        this.firstHtml = firstHtml;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> firstHtml.write(page.getDocument(), Texts.in(currentPerson.language())));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(AppStart::sayThatItFailed));
    }

    /** A click that failed must not look like a click that did nothing. */
    private static void sayThatItFailed(ErrorEvent event) {
        LOG.error("A screen failed", ForLog.of(event.getThrowable()));
        if (UI.getCurrent() != null) {
            Notice.refused(Texts.current().get("error.tryAgain"));
        }
    }
}
