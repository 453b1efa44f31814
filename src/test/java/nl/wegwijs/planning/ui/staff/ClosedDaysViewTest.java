package nl.wegwijs.planning.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.PlannedClosing;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClosedDaysViewTest extends ViewTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    private PlaceSettings settings;

    @Autowired
    private Statements statements;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
        startIn(Language.EN);
        settings.closedDays(TODAY).forEach(closing -> settings.removeClosedDay(closing.id()));
    }

    @Test
    void aDayIsClosedForAllLocationsAndOpenedAgain() {
        open("staff/settings/closed-days");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Date")), TODAY.plusDays(7));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reason")), "Moving to another floor");
        _click(_get(Button.class, spec -> spec.withText("Add closed day")));

        assertThat(settings.closedDays(TODAY))
                .extracting(PlannedClosing::day, PlannedClosing::reason)
                .containsExactly(tuple(TODAY.plusDays(7), "Moving to another floor"));

        _click(_get(Button.class, spec -> spec.withText("Remove")));
        assertThat(settings.closedDays(TODAY)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(settings.closedDays(TODAY)).hasSize(1);
    }

    @Test
    void aDayInThePastIsRefusedAndTheReasonStays() {
        open("staff/settings/closed-days");
        _get(DatePicker.class, spec -> spec.withLabel("Date")).setValue(TODAY.minusDays(1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reason")), "Storm");
        _click(_get(Button.class, spec -> spec.withText("Add closed day")));

        assertThat(settings.closedDays(TODAY.minusDays(2))).isEmpty();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reason")).getValue())
                .isEqualTo("Storm");
        assertThat(_get(FormMessage.class).getElement().getTextRecursively()).contains("Choose a date from today on");
    }

    @Test
    void scriptInAReasonIsShownAsText() {
        settings.addClosedDay(null, TODAY.plusDays(1), "<img src=x onerror=alert(1)>");
        open("staff/settings/closed-days");
        var shown = _find(Span.class, spec -> spec.withText("<img src=x onerror=alert(1)>"));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void onlyAdministratorsReachTheScreen() {
        SignIn.asStaff(StaffId.next(), Role.COACH, Role.MANAGER, Role.FRONT_OFFICE, Role.TRAINER);
        open("staff/settings/closed-days");
        assertThat(screen()).isNotInstanceOf(ClosedDaysView.class);
    }

    @Test
    void theScreenNeedsFewStatements() {
        open("staff/settings");
        statements.assertAtMost(5, () -> open("staff/settings/closed-days"));
        assertThat(screen()).isInstanceOf(ClosedDaysView.class);
    }
}
