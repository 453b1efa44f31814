package nl.wegwijs.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shell.signin.IdleWarning;

/** Around every screen of staff. */
@Layout("/staff")
@RolesAllowed({"TRAINER", "FRONT_OFFICE", "COACH", "MANAGER", "ADMINISTRATOR"})
class StaffLayout extends Frame {

    StaffLayout(AuthenticationContext authentication, CurrentPerson currentPerson, IdleWarning idleWarning) {
        super("staff", "staff", idleWarning, brand(), account(authentication, currentPerson));
        addBelowHeader(new UnsentTicks(currentPerson.staff()));
    }

    private static Component brand() {
        var brand = new Span(Texts.current().get("shell.brand"));
        brand.addClassName("brand");
        return brand;
    }

    private static Component account(AuthenticationContext authentication, CurrentPerson currentPerson) {
        var texts = Texts.current();
        var name = new Span(currentPerson.find().map(SignedInPerson::name).orElse(""));
        name.addClassName("who");
        var otherLanguage = texts.language() == Language.NL ? Language.EN : Language.NL;
        var language = new Anchor("/language/" + otherLanguage.code() + "?to=/staff", otherLanguage.ownName());
        language.getElement().setAttribute("lang", otherLanguage.code());
        language.setRouterIgnore(true);
        var signOut =
                new Button(texts.get("shell.signOut"), new Pictogram("log-out"), click -> authentication.logout());
        signOut.addClassName("quiet");
        var account = new Div(name, language, signOut);
        account.addClassName("account");
        return account;
    }
}
