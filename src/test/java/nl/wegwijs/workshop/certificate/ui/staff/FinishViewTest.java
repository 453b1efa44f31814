package nl.wegwijs.workshop.certificate.ui.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import nl.wegwijs.testing.ViewTest;
import nl.wegwijs.workshop.certificate.CertificateFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FinishViewTest extends ViewTest {

    private static final String KEPT = "We kept what you typed here earlier.";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private CertificateFixture track;

    /** Nobody came by the attendance list, but two had been let pass. */
    @BeforeEach
    void aSeriesThatIsOver() {
        track = new CertificateFixture(database);
    }

    @Test
    void whoPassesAgainstTheRuleNeedsAReasonAndThenEverybodyGetsACertificate() {
        open();
        _click(finish());
        assertThat(text()).contains("Write down why");
        _find(TextField.class).forEach(reason -> reason.setValue("Attendance was on paper"));
        _click(finish());
        assertThat(text()).contains("2 certificates");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .filteredOn(address -> address.endsWith(".pdf"))
                .hasSize(3);
    }

    @Test
    void aReasonIsAskedOnlyAgainstTheRule() {
        open();
        _find(Checkbox.class).forEach(passed -> passed.setValue(false));
        _assertNone(TextField.class);
    }

    @Test
    void aCertificateIsRevokedWithAReasonAndMadeValidAgain() {
        open();
        _find(TextField.class).forEach(reason -> reason.setValue("Attendance was on paper"));
        _click(finish());
        whyRevoked().setValue("Wrong person");
        _click(_find(Button.class, spec -> spec.withText("Revoke this certificate"))
                .getFirst());
        assertThat(text()).contains("Wrong person");
        _click(_get(Button.class, spec -> spec.withText("Make valid again")));
        assertThat(text()).doesNotContain("Wrong person");
    }

    @Test
    void inPlaceOfARevokedOneANewOneIsIssuedAndTheNationalPortalIsNotForgotten() {
        open();
        _find(TextField.class).forEach(reason -> reason.setValue("Attendance was on paper"));
        _click(finish());
        database.sql("update certificate set registered_on = '2026-03-05', registered_by = issued_by")
                .update();
        whyRevoked().setValue("Wrong name");
        _click(_find(Button.class, spec -> spec.withText("Revoke this certificate"))
                .getFirst());
        assertThat(text()).contains("It was entered in the national portal on Thursday 5 March");
        _click(_get(Button.class, spec -> spec.withText("Issue a new one")));
        assertThat(text()).contains("Wrong name", "3 certificates");
        _assertNone(Button.class, spec -> spec.withText("Issue a new one"));
    }

    @Test
    void whatIsTypedIsThereAgainForTheTrainerAndForNobodyElse() {
        open();
        arrive();
        _find(TextField.class).getFirst().setValue("Attendance was on paper");
        _find(Checkbox.class).stream().filter(passed -> !passed.getValue()).forEach(passed -> passed.setValue(true));
        _get(DatePicker.class).setValue(CertificateFixture.LAST_DAY.plusDays(1));
        SignIn.asStaff(track.manager, Role.MANAGER);
        comeBackTo(address());
        assertThat(text()).doesNotContain(KEPT);
        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsOnly("");

        track.asSamir();
        comeBackTo(address());
        assertThat(text()).contains(KEPT);
        assertThat(_find(TextField.class))
                .extracting(TextField::getValue)
                .containsExactlyInAnyOrder("Attendance was on paper", "", "");
        assertThat(_find(Checkbox.class)).allMatch(Checkbox::getValue);
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(CertificateFixture.LAST_DAY.plusDays(1));
        _find(TextField.class).forEach(reason -> reason.setValue("Attendance was on paper"));
        _click(finish());
        comeBackTo(address());
        assertThat(text()).doesNotContain(KEPT);
    }

    @Test
    void whyACertificateIsRevokedIsThereAgainInItsOpenPart() {
        open();
        _find(TextField.class).forEach(reason -> reason.setValue("Attendance was on paper"));
        _click(finish());
        whyRevoked().setValue("Wrong person");
        comeBackTo(address());
        assertThat(whyRevoked().getValue()).isEqualTo("Wrong person");
        assertThat(_find(Details.class).stream().filter(Details::isOpened)).hasSize(1);
        _click(_find(Button.class, spec -> spec.withText("Revoke this certificate"))
                .getFirst());
        _click(_get(Button.class, spec -> spec.withText("Make valid again")));
        arrive();
        assertThat(whyRevoked().getValue()).isEmpty();
    }

    @Test
    void openingItTakesFewStatements() {
        open();
        statements.assertAtMost(5, this::open);
    }

    private static TextField whyRevoked() {
        return _find(
                        TextField.class,
                        spec -> spec.withPredicate(field -> field.getLabel().contains("is revoked")))
                .getFirst();
    }

    private Button finish() {
        return _get(Button.class, spec -> spec.withPredicate(button -> button.hasThemeName("primary")));
    }

    private void open() {
        openAs(
                new SignedInPerson(track.samir.value(), "Samir", Language.EN, Set.of(Role.TRAINER)),
                "staff/workshops/series/" + track.series.value() + "/finish");
    }

    private String text() {
        return ((Component) screen()).getElement().getTextRecursively();
    }
}
