package nl.wegwijs.appointment.ui.newcomer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.AppointmentStatus;
import nl.wegwijs.appointment.CancelReason;
import nl.wegwijs.shared.i18n.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelViewTest extends AppointmentScreens {

    private AppointmentId id;

    @BeforeEach
    void intakeOnMonday() {
        id = planned(amina, MONDAY_TEN);
    }

    @Test
    void cancelsWithAReasonAndOffersTheWayBack() {
        openIn(Language.EN, AppointmentPages.cancel(id));
        assertThat(words()).contains("Monday 16 March", "Intake", "I am ill", "Do you only need another time?");
        _setValue(reasons(), CancelReason.ILL);
        _setValue(_get(TextArea.class), "Fever");
        press("Cancel this appointment");

        says("The appointment is cancelled.");
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
        assertThat(words()).contains("Cancelled", "You can undo this until 10:30.");
        assertThat(database.sql("select concat(cancel_cause, ' ', cancel_reason) from appointment where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ILL Fever");
    }

    @Test
    void asksForAReasonAndKeepsTheWords() {
        openIn(Language.EN, AppointmentPages.cancel(id));
        _setValue(_get(TextArea.class), "Fever");
        press("Cancel this appointment");
        assertThat(reasons().isInvalid()).isTrue();
        assertThat(reasons().getErrorMessage()).isEqualTo("Please choose a reason first.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Fever");
        assertThat(button("Cancel this appointment").isEnabled()).isTrue();
        assertThat(appointments.find(id, Language.EN).orElseThrow().status()).isEqualTo(AppointmentStatus.PLANNED);
    }

    @Test
    void offersOnlyReasonsOfNewcomers() {
        openIn(Language.EN, AppointmentPages.cancel(id));
        assertThat(reasons().getListDataView().getItems())
                .contains(CancelReason.OTHER)
                .doesNotContain(CancelReason.STAFF_NOT_AVAILABLE);
    }

    @Test
    void saysThatItWasCancelledMeanwhile() {
        openIn(Language.EN, AppointmentPages.cancel(id));
        answers.cancel(id, CancelReason.CHILDREN, null);
        _setValue(reasons(), CancelReason.ILL);
        press("Cancel this appointment");
        says("This appointment was already cancelled.");
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
    }

    @Test
    void leadsBackWhereNothingCanBeCancelled() {
        clock.setTo(MONDAY_TEN.plusDays(1));
        openIn(Language.EN, AppointmentPages.cancel(id));
        assertThat(address()).isEqualTo(AppointmentPages.one(id));
        assertThat(words()).contains("You cannot change this appointment any more.");
    }

    @Test
    void keepsWhatWasTypedWhenThePhoneIsPutAway() {
        openIn(Language.EN, AppointmentPages.cancel(id));
        _setValue(reasons(), CancelReason.CHILDREN);
        _setValue(_get(TextArea.class), "My daughter\nis ill");
        open("my/appointments");
        open(AppointmentPages.cancel(id));
        assertThat(words()).contains("You started this before. We kept what you filled in.");
        assertThat(reasons().getValue()).isEqualTo(CancelReason.CHILDREN);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("My daughter\nis ill");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CancelReason> reasons() {
        return _get(RadioButtonGroup.class);
    }
}
