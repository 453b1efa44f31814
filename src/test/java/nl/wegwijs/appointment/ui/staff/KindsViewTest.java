package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Item;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.KindId;
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

class KindsViewTest extends ViewTest {

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
    void anAdministratorAddsAKindWithWhatToBring() {
        var permit = catalogue.addItem("id-card", Map.of(Language.EN, "Residence permit of the test"));
        open("staff/settings/kinds/new");
        _setValue(_get(PictogramPicker.class), "calendar-check");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Usual length in minutes")), 45);
        CheckboxGroup<Item> brings = brings();
        brings.setValue(Set.of(brings.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(permit))
                .findFirst()
                .orElseThrow()));
        _setValue(_get(TextField.class, spec -> spec.withLabel("English")), "First talk of the test");
        _click(_get(Button.class, spec -> spec.withText("Save kind")));

        var added = named("First talk of the test");
        assertThat(added.minutes()).isEqualTo(45);
        assertThat(added.brings()).containsExactly(permit);
        assertThat(address()).isEqualTo("staff/settings/kinds/" + added.id().value());
    }

    @Test
    void aKindWithoutANameThatEveryoneCanReadIsRefusedAndWhatWasTypedStays() {
        open("staff/settings/kinds/new");
        _setValue(_get(PictogramPicker.class), "calendar");
        _setValue(_get(IntegerField.class), 30);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Türkçe")), "Görüşme");
        _click(_get(Button.class, spec -> spec.withText("Save kind")));

        assertThat(message()).contains("Give at least an English or a Dutch name");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Türkçe")).getValue())
                .isEqualTo("Görüşme");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(30);
    }

    @Test
    void aNameThatEveryoneCanReadIsNotTakenAway() {
        var id = kind("Keeps its name");
        open("staff/settings/kinds/" + id.value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("English")), "");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Türkçe")), "Görüşme");
        _click(_get(Button.class, spec -> spec.withText("Save: Name")));
        assertThat(message()).contains("Give at least an English or a Dutch name");
        assertThat(named("Keeps its name").id()).isEqualTo(id);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Türkçe")).getValue())
                .isEqualTo("Görüşme");
    }

    @Test
    void aLengthOffTheStepsIsRefused() {
        open("staff/settings/kinds/" + kind("Odd length").value());
        _get(IntegerField.class).setValue(7);
        _click(_get(Button.class, spec -> spec.withText("Save kind")));

        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        assertThat(named("Odd length").minutes()).isEqualTo(30);
    }

    @Test
    void twoAdministratorsAtOnceLoseNothing() {
        var id = kind("Edited by two");
        open("staff/settings/kinds/" + id.value());
        _setValue(_get(IntegerField.class), 60);
        catalogue.changeKind(id, named("Edited by two").version(), "calendar", 20, Set.of());
        _click(_get(Button.class, spec -> spec.withText("Save kind")));

        assertThat(message()).contains("A colleague saved this while you were typing");
        assertThat(named("Edited by two").minutes()).isEqualTo(20);
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(60);
        _click(_get(Button.class, spec -> spec.withText("Save kind")));
        assertThat(named("Edited by two").minutes()).isEqualTo(60);
    }

    @Test
    void aKindOutOfUseSaysSo() {
        var id = kind("Old talk");
        open("staff/settings/kinds/" + id.value());
        _click(_get(Button.class, spec -> spec.withText("Take Old talk out of use")));
        assertThat(named("Old talk").active()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("Not in use"))).isNotEmpty();
        _click(_get(Button.class, spec -> spec.withText("Bring Old talk back into use")));
        assertThat(named("Old talk").active()).isTrue();
    }

    @Test
    void scriptInANameIsShownAsText() {
        var id = kind("<script>alert(1)</script>");
        open("staff/settings/kinds/" + id.value());
        var shown = _find(Span.class, spec -> spec.withText("<script>alert(1)</script>"));
        assertThat(shown).isNotEmpty();
        assertThat(shown.getFirst().getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void onlyAdministratorsReachTheScreen() {
        SignIn.asStaff(StaffId.next(), Role.COACH, Role.MANAGER, Role.FRONT_OFFICE, Role.TRAINER);
        open("staff/settings/kinds");
        assertThat(screen()).isNotInstanceOf(KindsView.class);
    }

    @Test
    void theScreenNeedsFewStatements() {
        var id = kind("Counted");
        open("staff/settings");
        statements.assertAtMost(5, () -> open("staff/settings/kinds/" + id.value()));
        assertThat(screen()).isInstanceOf(KindsView.class);
    }

    private KindId kind(String name) {
        return catalogue.addKind("calendar", 30, Set.of(), Map.of(Language.EN, name));
    }

    private Kind named(String name) {
        return catalogue.allKinds(Language.EN).stream()
                .filter(kind -> kind.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Item> brings() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("What to bring"));
    }

    private static String message() {
        return _find(FormMessage.class).stream()
                .map(message -> message.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
