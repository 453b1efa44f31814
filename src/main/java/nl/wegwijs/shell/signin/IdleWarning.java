package nl.wegwijs.shell.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.SignedInPerson;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Warns in the browser before an idle session ends, and leaves the screen when it has. One in each layout. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("wegwijs-idle-warning")
@JsModule("./components/idle-warning.ts")
@CssImport("./styles/idle-warning.css")
public class IdleWarning extends Component {

    IdleWarning(IdleTime idleTime, CurrentPerson currentPerson) {
        var texts = Texts.current();
        var newcomer = currentPerson.find().map(SignedInPerson::isNewcomer).orElse(true);
        var warning = idleTime.warning();
        getElement()
                .setAttribute("limit", String.valueOf(idleTime.limit(newcomer).toSeconds()));
        getElement().setAttribute("warning", String.valueOf(warning.toSeconds()));
        getElement().setAttribute("heading", texts.get("idle.title"));
        getElement().setAttribute("text", texts.get("idle.text", "minutes", minutes(warning)));
        getElement().setAttribute("stay", texts.get("idle.stay"));
    }

    private static long minutes(Duration duration) {
        return Math.max(1, duration.toMinutes());
    }
}
