package nl.wegwijs.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shell.signin.IdleWarning;

/** Around every screen of a newcomer. */
@Layout("/my")
@RolesAllowed("NEWCOMER")
class MyLayout extends Frame {

    MyLayout(AuthenticationContext authentication, IdleWarning idleWarning) {
        super("my", "my", idleWarning, brand(), lock(authentication));
    }

    private static Component brand() {
        var brand = new Span(Texts.current().get("shell.brand"));
        brand.addClassName("brand");
        return brand;
    }

    /** For a phone that is shared: one tap and the own file is closed. */
    private static Component lock(AuthenticationContext authentication) {
        var lock = new Button(
                Texts.current().get("shell.signOut"), new Pictogram("lock"), click -> authentication.logout());
        lock.addClassName("quiet");
        return lock;
    }
}
