package nl.wegwijs.appointment.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.AppointmentCatalogue.Item;
import nl.wegwijs.appointment.KindId;
import nl.wegwijs.appointment.SettlementStep;
import nl.wegwijs.appointment.SettlementTemplates;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.PictogramPicker;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator types about the catalogue is there again after an ended session. */
class KeptSettingsViewTest extends ViewTest {

    private static final String KEPT = "We kept what you typed here earlier.";
    private static final String COLLEAGUE = "A colleague saved this while you were typing.";

    @Autowired
    private AppointmentCatalogue catalogue;

    @Autowired
    private CatalogueTexts texts;

    @Autowired
    private SettlementTemplates templates;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        startIn(Language.EN);
    }

    @Test
    void aNewKindIsThereAgainUntilItIsSaved() {
        var permit = catalogue.addItem("id-card", Map.of(Language.EN, "Permit that is kept"));
        open("staff/settings/kinds/new");
        arrive();
        _setValue(_get(PictogramPicker.class), "baby");
        _setValue(_get(IntegerField.class), 55);
        brings().setValue(Set.of(brings().getListDataView()
                .getItems()
                .filter(item -> item.id().equals(permit))
                .findFirst()
                .orElseThrow()));
        _setValue(in("English"), "Kept kind");
        _setValue(in("العربية"), "نوع");

        comeBackTo("staff/settings/kinds/new");
        assertThat(shown()).contains(KEPT);
        press("Save kind");
        var added = catalogue.allKinds(Language.EN).stream()
                .filter(kind -> kind.name().text().equals("Kept kind"))
                .findFirst()
                .orElseThrow();
        assertThat(added.minutes()).isEqualTo(55);
        assertThat(added.pictogram()).isEqualTo("baby");
        assertThat(added.brings()).containsExactly(permit);

        comeBackTo("staff/settings/kinds/new");
        assertThat(shown()).doesNotContain(KEPT);
    }

    @Test
    void aKindThatAColleagueChangedMeanwhileSaysSo() {
        var id = kind("Kept by two");
        open("staff/settings/kinds/" + id.value());
        arrive();
        _setValue(_get(IntegerField.class), 60);
        catalogue.changeKind(id, 0, "baby", 20, Set.of());

        comeBackTo("staff/settings/kinds/" + id.value());
        assertThat(shown()).contains(KEPT, COLLEAGUE);
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(60);
        assertThat(_get(PictogramPicker.class).getValue()).isEqualTo("baby");
        press("Throw it away");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(20);
    }

    @Test
    void somethingToBringIsThereAgain() {
        open("staff/settings/bring/new");
        arrive();
        _setValue(_get(PictogramPicker.class), "baby");
        _setValue(in("Nederlands"), "Geboorteakte");
        comeBackTo("staff/settings/bring/new");
        assertThat(_get(PictogramPicker.class).getValue()).isEqualTo("baby");
        assertThat(in("Nederlands").getValue()).isEqualTo("Geboorteakte");

        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        comeBackTo("staff/settings/bring/new");
        assertThat(in("Nederlands").getValue()).isEmpty();
    }

    @Test
    void textsAreThereAgainAndAColleaguesTextInTheSameLanguageIsShown() {
        var id = kind("Texts by two");
        open("staff/settings/kinds/" + id.value());
        arrive();
        _setValue(explanation("English"), "Mine in English");
        _setValue(explanation("Nederlands"), "Mine in Dutch");
        texts.save(id.value(), AppointmentCatalogue.DESCRIPTION, Language.NL, "Theirs in Dutch");
        texts.save(id.value(), AppointmentCatalogue.DESCRIPTION, Language.TR, "Theirs in Turkish");

        comeBackTo("staff/settings/kinds/" + id.value());
        assertThat(explanation("English").getValue()).isEqualTo("Mine in English");
        assertThat(explanation("Nederlands").getValue()).isEqualTo("Mine in Dutch");
        assertThat(explanation("Türkçe").getValue()).isEqualTo("Theirs in Turkish");
        assertThat(explanation("Nederlands").getErrorMessage()).contains("Theirs in Dutch");
        assertThat(shown()).contains("A colleague changed this text in one language");
        assertThat(explanation("English").isInvalid()).isFalse();
    }

    @Test
    void theStepsOfATemplateAreThereAgainHalfFilledInToo() {
        var first = kind("First that is kept");
        var second = kind("Second that is kept");
        var id = templates.add("Kept template", LocalTime.of(9, 0), List.of(step(first), step(second)));
        open("staff/settings/templates/" + id.value());
        arrive();
        _setValue(_get(TimePicker.class), LocalTime.of(9, 30));
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Move row 2 up")));
        press("Add a step");
        _setValue(
                _find(IntegerField.class, spec -> spec.withLabel("Travel and waiting (minutes)"))
                        .getLast(),
                25);

        comeBackTo("staff/settings/templates/" + id.value());
        assertThat(shown()).contains(KEPT);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(9, 30));
        assertThat(kindFields()).hasSize(3);
        assertThat(kindFields().getLast().isEmpty()).isTrue();
        ComboBoxKt.selectByLabel(kindFields().getLast(), "First that is kept");
        press("Save template");
        var saved = templates.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(saved.steps()).extracting(SettlementStep::kind).containsExactly(second, first, first);
        assertThat(saved.steps()).extracting(SettlementStep::minutesBefore).containsExactly(0, 0, 25);
    }

    private KindId kind(String name) {
        return catalogue.addKind("calendar", 30, Set.of(), Map.of(Language.EN, name));
    }

    private static SettlementStep step(KindId kind) {
        return new SettlementStep(kind, null, 30, 0);
    }

    private String shown() {
        return ((Component) screen()).getElement().getTextRecursively();
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static TextField in(String language) {
        return _get(TextField.class, spec -> spec.withLabel(language));
    }

    private static TextArea explanation(String language) {
        return _get(TextArea.class, spec -> spec.withLabel(language));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Item> brings() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("What to bring"));
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<Object>> kindFields() {
        return _find(ComboBox.class, spec -> spec.withLabel("Appointment")).stream()
                .map(field -> (ComboBox<Object>) field)
                .toList();
    }
}
