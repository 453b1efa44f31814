package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Item;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.PictogramPicker;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BringItemsViewTest extends ViewTest {

    @Autowired
    private AppointmentCatalogue catalogue;

    @Autowired
    private Statements statements;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        startIn(Language.EN);
    }

    @Test
    void anAdministratorAddsSomethingToBring() {
        open("staff/settings/bring/new");
        _setValue(_get(PictogramPicker.class), "glasses");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nederlands")), "Leesbril");
        _click(_get(Button.class, spec -> spec.withText("Save pictogram")));

        assertThat(named("Leesbril").pictogram()).isEqualTo("glasses");
        assertThat(address())
                .isEqualTo("staff/settings/bring/" + named("Leesbril").id().value());
    }

    @Test
    void somethingWithoutAPictogramIsRefusedAndItsNameStays() {
        open("staff/settings/bring/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("English")), "Passport photo");
        _click(_get(Button.class, spec -> spec.withText("Save pictogram")));

        assertThat(_get(FormMessage.class).getElement().getTextRecursively()).contains("Choose a pictogram");
        assertThat(_get(TextField.class, spec -> spec.withLabel("English")).getValue())
                .isEqualTo("Passport photo");
    }

    @Test
    void aNewNameStandsInTheListAtOnce() {
        var id = catalogue.addItem("key", Map.of(Language.EN, "Old key"));
        open("staff/settings/bring/" + id.value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("English")), "New key");
        _click(_get(Button.class, spec -> spec.withText("Save: Name")));

        assertThat(_find(Span.class, spec -> spec.withText("New key").withClasses("pick-name")))
                .hasSize(1);
    }

    @Test
    void scriptInANameIsShownAsText() {
        catalogue.addItem("key", Map.of(Language.EN, "<b onclick=alert(1)>key</b>"));
        open("staff/settings/bring");
        var shown = _find(Span.class, spec -> spec.withText("<b onclick=alert(1)>key</b>"));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().getElement().getOuterHTML()).doesNotContain("<b ");
    }

    @Test
    void onlyAdministratorsReachTheScreen() {
        SignIn.asStaff(StaffId.next(), Role.COACH, Role.MANAGER, Role.FRONT_OFFICE, Role.TRAINER);
        open("staff/settings/bring");
        assertThat(screen()).isNotInstanceOf(BringItemsView.class);
    }

    @Test
    void theScreenNeedsFewStatements() {
        var id = catalogue.addItem("key", Map.of(Language.EN, "Counted key"));
        open("staff/settings");
        statements.assertAtMost(5, () -> open("staff/settings/bring/" + id.value()));
        assertThat(screen()).isInstanceOf(BringItemsView.class);
    }

    private Item named(String name) {
        return catalogue.allItems(Language.EN).stream()
                .filter(item -> item.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
