package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.StaffAppointment;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.WrittenId;
import org.jspecify.annotations.Nullable;

/** The agenda of staff, with one appointment beside it. The address says what is shown. */
@Route("staff/appointments/:appointment?([0-9a-fA-F-]{36})")
@Menu(order = 10, icon = "calendar-days", title = "agenda.list.menu")
@RolesAllowed({"TRAINER", "FRONT_OFFICE", "COACH", "MANAGER", "ADMINISTRATOR"})
class AgendaView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final Agenda agenda;
    private final Places places;
    private final AppointmentDetails details;
    private final AgendaExport export;
    private final Clock clock;

    private final Div head = new Div();
    private final Div list = new Div();
    private final Div beside = new Div();
    private final Div both = new Div(list, beside);
    private @Nullable Drawing shown;
    private @Nullable AgendaList entries;

    /** What the list was drawn from. */
    private record Drawing(AgendaState state, LocalDate today, Agenda.Page page) {}

    AgendaView(Agenda agenda, Places places, AppointmentDetails details, Clock clock) {
        this.agenda = agenda;
        this.places = places;
        this.details = details;
        this.export = new AgendaExport(agenda);
        this.clock = clock;

        both.addClassName("agenda");
        beside.addClassName("agenda-detail");
        add(head, both, keys());
    }

    @Override
    public String getPageTitle() {
        return texts.get("agenda.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = AgendaState.of(event.getLocation().getQueryParameters(), today());
        var id = event.getRouteParameters()
                .get(AgendaPages.APPOINTMENT)
                .flatMap(WrittenId::of)
                .map(AppointmentId::new)
                .orElse(null);
        beside.removeAll();
        if (id == null) {
            showList(state);
        } else {
            var opened = agenda.opened(id, state.scope(), state.from(), state.until(), texts.language());
            showList(state, opened.page());
            showBeside(state, id, opened.appointment());
        }
        both.setClassName("with-detail", id != null);
        mark(id);
    }

    private void showList(AgendaState state) {
        showList(state, agenda.entries(state.scope(), state.from(), state.until(), texts.language()));
    }

    /** Drawn anew only where something is new: what has the focus in the list keeps it. */
    private void showList(AgendaState state, Agenda.Page page) {
        var drawing = new Drawing(state, today(), page);
        if (drawing.equals(shown)) {
            return;
        }
        shown = drawing;
        entries = new AgendaList(state, today(), page);
        head.removeAll();
        head.add(title(state), new AgendaToolbar(state, places.names(), details.mayChange(), export.link(state)));
        list.removeAll();
        list.add(entries);
    }

    private void showBeside(AgendaState state, AppointmentId id, @Nullable StaffAppointment appointment) {
        beside.add(details.of(appointment, state, () -> {
            showList(state);
            mark(id);
        }));
    }

    private void mark(@Nullable AppointmentId open) {
        if (entries != null) {
            entries.mark(open);
        }
    }

    private Component title(AgendaState state) {
        var period = switch (state.span()) {
            case DAY -> texts.date(state.day());
            case WEEK ->
                texts.get(
                        "agenda.list.weekNumber",
                        "number",
                        state.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        "from",
                        texts.date(state.from()),
                        "until",
                        texts.date(state.until()));
        };
        var title = new Div(new H1(texts.get("agenda.list.title")), new Span(period));
        title.addClassName("agenda-title");
        return title;
    }

    private Component keys() {
        var list = new UnorderedList(
                key("n", texts.get("agenda.keys.plan")),
                key("t", texts.get("agenda.keys.today")),
                key("j", texts.get("agenda.keys.next")),
                key("k", texts.get("agenda.keys.previous")));
        var keys = new Div(list, new Keys(texts.get("agenda.keys.on")));
        keys.addClassName("keys");
        return keys;
    }

    private static ListItem key(String key, String meaning) {
        return new ListItem(Keys.cap(key), new Span(" " + meaning));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
    }
}
