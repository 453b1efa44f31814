package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.PrintButton;

/** The agenda on paper, for a room without a device. Always in Dutch: paper is read by whoever finds it. */
@Route(value = "staff/appointments/print", autoLayout = false)
@RolesAllowed({"TRAINER", "FRONT_OFFICE", "COACH", "MANAGER", "ADMINISTRATOR"})
class AgendaPrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts dutch = Texts.in(Language.NL);
    private final Agenda agenda;
    private final Clock clock;

    AgendaPrintView(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
        addClassName("paper");
        getElement().setAttribute("lang", Language.NL.code());
    }

    @Override
    public String getPageTitle() {
        return dutch.get("agenda.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
        var state = AgendaState.of(event.getLocation().getQueryParameters(), today);
        var page = agenda.entries(state.scope(), state.from(), state.until(), Language.NL);
        var entries = page.entries();
        var words = new MeetingWords(dutch);
        removeAll();
        add(new PrintButton(dutch.get("agenda.list.print")), new H1(dutch.get("agenda.list.title")));
        if (page.more()) {
            add(new Paragraph(dutch.get("agenda.list.more", "shown", Agenda.MANY)));
        }
        add(
                entries.isEmpty()
                        ? new Paragraph(dutch.get("agenda.list.nothing"))
                        : new EntryTable(words, state, entries, entry -> new Span(words.who(entry))),
                new Paragraph(dutch.get(
                        "agenda.print.printedOn", "date", dutch.date(today), "time", dutch.time(clock.instant()))));
    }
}
