package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Kind;
import nl.wegwijs.appointment.CatalogueResult;
import nl.wegwijs.appointment.DayTemplate;
import nl.wegwijs.appointment.KindId;
import nl.wegwijs.appointment.SettlementStep;
import nl.wegwijs.appointment.SettlementTemplates;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTest extends ViewTest {

    @Autowired
    private SettlementTemplates templates;

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
    void anAdministratorAddsATemplateWithTwoSteps() {
        var lease = kind("Lease of the test");
        open("staff/settings/templates/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the template")), "A short day");
        _click(_get(Button.class, spec -> spec.withText("Add a step")));
        for (var kinds : kindFields()) {
            choose(kinds, lease);
        }
        _setValue(
                _find(IntegerField.class, spec -> spec.withLabel("Travel and waiting (minutes)"))
                        .getLast(),
                20);
        _click(_get(Button.class, spec -> spec.withText("Save template")));

        var added = named("A short day");
        assertThat(added.startsAt()).isEqualTo(LocalTime.of(9, 0));
        assertThat(added.steps()).extracting(SettlementStep::minutesBefore).containsExactly(0, 20);
        assertThat(added.steps()).extracting(SettlementStep::kind).containsOnly(lease);
    }

    @Test
    void aStepWithoutAKindIsRefusedAndWhatWasTypedStays() {
        open("staff/settings/templates/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the template")), "Half a template");
        _click(_get(Button.class, spec -> spec.withText("Save template")));

        assertThat(kindFields().getFirst().isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name of the template"))
                        .getValue())
                .isEqualTo("Half a template");
        assertThat(message()).contains("Not saved yet");
    }

    @Test
    void stepsGoUpAndAway() {
        var first = kind("First of three");
        var second = kind("Second of three");
        var third = kind("Third of three");
        var id = templates.add("Three steps", LocalTime.of(9, 0), List.of(step(first), step(second), step(third)));
        open("staff/settings/templates/" + id.value());
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Move row 3 up")));
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Remove row 1")));
        _click(_get(Button.class, spec -> spec.withText("Save template")));

        assertThat(named("Three steps").steps())
                .extracting(SettlementStep::kind)
                .containsExactly(third, second);
    }

    @Test
    void twoAdministratorsAtOnceLoseNothing() {
        var kind = kind("Of a template that two change");
        var id = templates.add("Changed by two", LocalTime.of(9, 0), List.of(step(kind)));
        open("staff/settings/templates/" + id.value());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the template")), "Changed by me");
        var colleagues = templates.change(
                id, named("Changed by two").version(), "Changed by two", LocalTime.of(10, 0), List.of(step(kind)));
        assertThat(colleagues).isInstanceOf(CatalogueResult.Saved.class);
        _click(_get(Button.class, spec -> spec.withText("Save template")));

        assertThat(message()).contains("A colleague saved this while you were typing");
        assertThat(named("Changed by two").startsAt()).isEqualTo(LocalTime.of(10, 0));
        _click(_get(Button.class, spec -> spec.withText("Save template")));
        assertThat(named("Changed by me").id()).isEqualTo(id);
    }

    @Test
    void scriptInANameIsShownAsText() {
        templates.add("<script>alert(1)</script>", LocalTime.of(9, 0), List.of());
        open("staff/settings/templates");
        var shown = _find(Span.class, spec -> spec.withText("<script>alert(1)</script>"));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().getElement().getOuterHTML()).doesNotContain("<script>");
    }

    @Test
    void onlyAdministratorsReachTheScreen() {
        SignIn.asStaff(StaffId.next(), Role.COACH, Role.MANAGER, Role.FRONT_OFFICE, Role.TRAINER);
        open("staff/settings/templates");
        assertThat(screen()).isNotInstanceOf(TemplatesView.class);
    }

    @Test
    void theScreenNeedsFewStatements() {
        var id = templates.add("Counted", LocalTime.of(9, 0), List.of(step(kind("Counted step"))));
        open("staff/settings");
        statements.assertAtMost(5, () -> open("staff/settings/templates/" + id.value()));
        assertThat(screen()).isInstanceOf(TemplatesView.class);
    }

    private KindId kind(String name) {
        return catalogue.addKind("calendar", 30, Set.of(), Map.of(Language.EN, name));
    }

    private static SettlementStep step(KindId kind) {
        return new SettlementStep(kind, null, 30, 0);
    }

    private DayTemplate named(String name) {
        return templates.all().stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ComboBox<Kind>> kindFields() {
        return (List) _find(ComboBox.class, spec -> spec.withLabel("Appointment"));
    }

    private static void choose(ComboBox<Kind> field, KindId kind) {
        field.setValue(field.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .orElseThrow());
    }

    private static String message() {
        return _find(FormMessage.class).stream()
                .map(message -> message.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
