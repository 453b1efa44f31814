package nl.wegwijs.shared.i18n;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.wegwijs.shared.security.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * Opens every screen in the language of the person: locale, direction, {@code <html lang>}, and the words of the frame
 * itself (connection lost, something went wrong). Whoever changes the language reloads the page.
 */
@Component
class UiLanguage implements VaadinServiceInitListener {

    private final CurrentPerson currentPerson;

    UiLanguage(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::markPage);
        event.getSource().addUIInitListener(opened -> use(opened.getUI(), currentPerson.language()));
        event.getSource().setSystemMessagesProvider(asked -> systemMessages(Texts.in(currentPerson.language())));
    }

    /** In the page as it is sent, so that nothing turns around while it loads. */
    private void markPage(IndexHtmlResponse page) {
        var language = currentPerson.language();
        page.getDocument().selectXpath("/html").attr("lang", language.code()).attr("dir", language.direction());
    }

    private static void use(UI ui, Language language) {
        var texts = Texts.in(language);
        ui.setLocale(language.locale());
        ui.setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(texts.get("component.connection.lost"));
        reconnecting.setDialogTextGaveUp(texts.get("component.connection.gaveUp"));
    }

    private static SystemMessages systemMessages(Texts texts) {
        var messages = new CustomizedSystemMessages();
        // Without words of its own the browser goes straight to the page, and that page speaks the language.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("/signed-out?reason=expired");
        messages.setInternalErrorCaption(texts.get("component.error.title"));
        messages.setInternalErrorMessage(texts.get("component.error.whatToDo"));
        messages.setCookiesDisabledCaption(texts.get("component.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get("component.cookies.whatToDo"));
        messages.setSyncErrorCaption(texts.get("component.error.title"));
        messages.setSyncErrorMessage(texts.get("component.error.whatToDo"));
        return messages;
    }
}
