package nl.wegwijs.testing;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.ui.KeptForm;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A test of screens without a browser: sign in with {@link SignIn} or {@link #openAs}, open an address, then find
 * components by their label with Karibu's {@code LocatorJ}.
 */
@PortalTest
public abstract class ViewTest {

    @Autowired
    private ApplicationContext context;

    private boolean open;

    /** Opens an address, such as {@code my/appointments} or {@code staff/people?q=amina}, as whoever is signed in. */
    protected final void open(String address) {
        openBrowser();
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** What the browser does when the screen is there: forms ask for what was typed into them before. */
    protected final void arrive() {
        LocatorJ._find(KeptForm.class).forEach(form -> BasicUtilsKt._fireDomEvent(form, "kept-wanted"));
    }

    /** Leaves the screen, as after an ended session, and comes back to it. */
    protected final void comeBackTo(String address) {
        var locale = UI.getCurrent().getLocale();
        closeScreens();
        openBrowser();
        UI.getCurrent().setLocale(locale);
        open(address);
        arrive();
    }

    protected final void openAs(SignedInPerson person, String address) {
        SignIn.as(person);
        startIn(person.language());
        open(address);
    }

    /** Shows the screens in a language from now on. */
    protected final void startIn(Language language) {
        openBrowser();
        UI.getCurrent().setLocale(language.locale());
    }

    private void openBrowser() {
        if (!open) {
            MockVaadin.setMockRequestFactory(RequestOfSignedIn::new);
            MockVaadin.setup(UI::new, new MockSpringServlet(Screens.ALL, context, UI::new));
            open = true;
        }
    }

    /** The address of the screen now open. */
    protected final String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** The screen now open. */
    protected final Object screen() {
        return UI.getCurrent().getCurrentView();
    }

    @AfterEach
    final void closeScreens() {
        if (open) {
            MockVaadin.tearDown();
            open = false;
        }
    }
}
