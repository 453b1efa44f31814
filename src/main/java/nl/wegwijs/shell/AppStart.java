package nl.wegwijs.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shell.pages.LanguageChoice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes Vaadin speak the person's language, also where something goes wrong. */
@Component
class AppStart implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(AppStart.class);

    private final LanguageChoice languageChoice;
    private final FirstHtml firstHtml;

    AppStart(LanguageChoice languageChoice, FirstHtml firstHtml) {
        this.languageChoice = languageChoice;
        this.firstHtml = firstHtml;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> systemMessages(Texts.in(language(info.getRequest()))));
        service.addUIInitListener(init -> speak(init.getUI(), language(VaadinRequest.getCurrent())));
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(AppStart::sayThatItFailed));
        event.addIndexHtmlRequestListener(
                response -> firstHtml.write(response.getDocument(), Texts.in(language(response.getVaadinRequest()))));
    }

    private Language language(@Nullable VaadinRequest request) {
        return request instanceof VaadinServletRequest servletRequest
                ? languageChoice.of(servletRequest.getHttpServletRequest())
                : Texts.current().language();
    }

    private static void speak(UI ui, Language language) {
        var texts = Texts.in(language);
        ui.setLocale(language.locale());
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.get("connection.lost"));
        reconnect.setDialogTextGaveUp(texts.get("connection.gone"));
    }

    private static SystemMessages systemMessages(Texts texts) {
        var messages = new CustomizedSystemMessages();
        // Without a text of its own the browser goes to the page at once, and that page speaks the language.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("/signed-out?reason=expired");
        messages.setInternalErrorCaption(texts.get("error.failure.title"));
        messages.setInternalErrorMessage(texts.get("error.reload"));
        messages.setSyncErrorCaption(texts.get("error.failure.title"));
        messages.setSyncErrorMessage(texts.get("error.reload"));
        messages.setCookiesDisabledCaption(texts.get("error.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get("error.cookies.text"));
        return messages;
    }

    /** A click that failed must not look like a click that did nothing. */
    private static void sayThatItFailed(ErrorEvent event) {
        LOG.error("A screen failed", event.getThrowable());
        if (UI.getCurrent() != null) {
            Notice.refused(Texts.current().get("error.tryAgain"));
        }
    }
}
