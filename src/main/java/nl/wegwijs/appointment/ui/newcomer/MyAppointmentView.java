package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.ChangeKind;
import nl.wegwijs.appointment.MyAppointment.WithHistory;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.ui.BackLink;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.HelpLine;
import nl.wegwijs.shared.ui.Pictogram;

/** One appointment: what it is, what one can do with it now, what happened to it. */
@Route(AppointmentPages.ONE)
@RolesAllowed("NEWCOMER")
class MyAppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyAppointments appointments;
    private final MyAppointmentAnswers answers;
    private final AppointmentDrawings drawings;
    private final Municipality municipality;
    private final Texts texts = Texts.current();

    MyAppointmentView(
            MyAppointments appointments,
            MyAppointmentAnswers answers,
            AppointmentDrawings drawings,
            Municipality municipality) {
        this.appointments = appointments;
        this.answers = answers;
        this.drawings = drawings;
        this.municipality = municipality;
        addClassName("appointment");
    }

    @Override
    public String getPageTitle() {
        return texts.get("appointment.detail.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AppointmentPages.idIn(event).ifPresentOrElse(this::show, this::showNotFound);
    }

    private void show(AppointmentId id) {
        appointments.findWithHistory(id, texts.language()).ifPresentOrElse(this::show, this::showNotFound);
    }

    private void show(WithHistory found) {
        var appointment = found.appointment();
        var history = new History(found.history(), texts);
        removeAll();
        add(back());
        found.history().stream()
                .reduce((_, last) -> last)
                .filter(last -> last.kind() == ChangeKind.MOVED || last.kind() == ChangeKind.MOVE_DECLINED)
                .ifPresent(last -> add(attention(history.told(last))));
        add(new FactsPanel(drawings.all(appointment)));
        add(new AppointmentAnswers(appointment, answers, () -> showAnswered(appointment.id())));
        if (appointment.changeable()) {
            add(new CalendarLink(appointment.id(), appointments, texts));
        }
        add(history, new HelpLine(municipality.phone(), texts));
    }

    private void showAnswered(AppointmentId id) {
        show(id);
        getChildren()
                .filter(AppointmentAnswers.class::isInstance)
                .map(AppointmentAnswers.class::cast)
                .forEach(AppointmentAnswers::focus);
    }

    private void showNotFound() {
        removeAll();
        add(new NotFound(texts));
    }

    private Component back() {
        return new BackLink(AppointmentPages.LIST, texts.get("appointment.detail.back"));
    }

    private static Component attention(Component told) {
        var attention = new Paragraph(new Pictogram("bell"), told);
        attention.addClassNames("card", "attention");
        return attention;
    }
}
