package nl.wegwijs.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeptFormViewTest extends ViewTest {

    private static final String FORM = "test.form/1";

    @Autowired
    private Drafts drafts;

    @Autowired
    private Statements statements;

    @Autowired
    private TestClock clock;

    private final StaffId sanne = StaffId.next();
    private String stored = "Stored name";
    private String version = "1";
    private KeptForm kept;

    @BeforeEach
    void someoneOpensTheForm() {
        SignIn.asStaff(sanne, Role.COACH);
        startIn(Language.EN);
        show();
    }

    @Test
    void everyKindOfFieldIsFilledInAgain() {
        show();
        _setValue(_get(TextField.class), "ሰላም \"Amina\"\n");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 3, 12));
        _setValue(_get(IntegerField.class), 45);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Yes")), true);
        select().setValue(Language.TI);
        several().setValue(Set.of(Language.AR, Language.FA_AF));

        show();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Stored name");
        assertThat(note()).isEmpty();
        arrive();
        assertThat(_get(TextField.class).getValue()).isEqualTo("ሰላም \"Amina\"\n");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(45);
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Yes")).getValue())
                .isTrue();
        assertThat(select().getValue()).isEqualTo(Language.TI);
        assertThat(several().getValue()).containsExactlyInAnyOrder(Language.AR, Language.FA_AF);
        assertThat(note()).isEqualTo("We kept what you typed here earlier.Throw it away");
    }

    @Test
    void aFieldThatWasEmptiedStaysEmpty() {
        show();
        _setValue(_get(TextField.class), "");
        show();
        arrive();
        assertThat(_get(TextField.class).getValue()).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        show();
        _setValue(_get(TextField.class), "Typed by Sanne");
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        show();
        arrive();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Stored name");
        assertThat(note()).isEmpty();
    }

    @Test
    void whatIsThrownAwayIsGone() {
        show();
        _setValue(_get(TextField.class), "Typed");
        show();
        arrive();
        _click(_get(Button.class, spec -> spec.withText("Throw it away")));
        assertThat(_get(TextField.class).getValue()).isEqualTo("Stored name");
        assertThat(note()).isEmpty();
        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void whatWasSavedOrTypedBackIsGone() {
        show();
        _setValue(_get(TextField.class), "Typed");
        kept.forget();
        assertThat(drafts.find(FORM)).isEmpty();

        _setValue(_get(TextField.class), "Typed more");
        assertThat(drafts.find(FORM)).isPresent();
        _setValue(_get(TextField.class), "Typed");
        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void aColleaguesOtherFieldsAreNotUndoneAndTheirSavingIsTold() {
        show();
        _setValue(_get(IntegerField.class), 60);
        stored = "Name by a colleague";
        version = "2";
        show();
        arrive();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Name by a colleague");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(60);
        assertThat(note()).startsWith("A colleague saved this while you were typing.");
    }

    @Test
    void whoTypesBeforeItArrivesIsNotOverruled() {
        show();
        _setValue(_get(TextField.class), "Typed yesterday");
        var yesterday = drafts.find(FORM).orElseThrow();
        show();
        _get(TextField.class).setValue("Typed just now");
        drafts.keep(FORM, yesterday);
        arrive();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Typed just now");
    }

    @Test
    void afterThirtyDaysItIsGone() {
        show();
        _setValue(_get(TextField.class), "Typed");
        clock.advance(Duration.ofDays(31));
        show();
        arrive();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Stored name");
    }

    @Test
    void whatAnEarlierVersionWroteOtherwiseIsThrownAway() {
        drafts.keep(FORM, "{\"day\":\"12 March\",\"name\":\"Typed\"}");
        show();
        arrive();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Stored name");
        assertThat(note()).isEmpty();
        assertThat(drafts.find(FORM)).isEmpty();
    }

    @Test
    void openingCostsNothingAndAllFormsAreAskedForInOneStatement() {
        assertThat(statements.countDuring(() -> {
                    show();
                    UI.getCurrent().add(new KeptForm(drafts, "test.form/2"), new KeptForm(drafts, "test.form/3"));
                }))
                .isZero();
        assertThat(statements.countDuring(this::arrive)).isEqualTo(1);
    }

    /** Opens the form anew. */
    private void show() {
        UI.getCurrent().removeAll();
        var name = new TextField("Name");
        name.setValue(stored);
        var day = new DatePicker("Day");
        var minutes = new IntegerField("Minutes");
        var yes = new Checkbox("Yes");
        var one = new Select<Language>();
        one.setItems(Language.all());
        var some = new CheckboxGroup<Language>("Some");
        some.setItems(Language.all());
        var seen = version;
        kept = new KeptForm(drafts, FORM)
                .text("name", name)
                .value("day", day, LocalDate::toString, LocalDate::parse)
                .value("minutes", minutes, String::valueOf, Integer::valueOf)
                .value("yes", yes, String::valueOf, Boolean::valueOf)
                .choice("one", one, Language::code)
                .choices("some", some, Language::code)
                .basedOn(() -> seen);
        UI.getCurrent().add(new Div(kept, name, day, minutes, yes, one, some));
    }

    private String note() {
        return kept.getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Select<Language> select() {
        return _get(Select.class);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Language> several() {
        return (CheckboxGroup<Language>) _find(CheckboxGroup.class).getFirst();
    }
}
