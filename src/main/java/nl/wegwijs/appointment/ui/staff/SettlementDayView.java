package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.SettlementAgenda;
import nl.wegwijs.appointment.SettlementAgenda.Lane;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.PrintButton;
import nl.wegwijs.shared.ui.WrittenId;

/** One settlement day at a group location: a lane for each household, to print, and to cancel. */
@Route("staff/settlement-days/:day/:location")
@RolesAllowed({"COACH", "FRONT_OFFICE", "MANAGER"})
class SettlementDayView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Texts texts = Texts.current();
    private final SettlementAgenda agenda;
    private final Places places;
    private final Drafts drafts;
    private final Div panel = new Div();

    SettlementDayView(SettlementAgenda agenda, Places places, Drafts drafts) {
        this.agenda = agenda;
        this.places = places;
        this.drafts = drafts;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return texts.get("settlement.day.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var place = parameters
                .get(SettlementPages.LOCATION)
                .flatMap(WrittenId::of)
                .flatMap(id -> places.find(new LocationId(id)));
        var day = parameters.get(SettlementPages.DAY).flatMap(SettlementDayView::date);
        if (place.isPresent() && day.isPresent()) {
            show(place.get(), day.get());
        } else {
            removeAll();
            add(new H1(getPageTitle()), new Paragraph(texts.get("settlement.day.unknown")));
        }
    }

    private void show(Place place, LocalDate day) {
        var lanes = agenda.lanes(place.id(), day, texts.language());
        removeAll();
        panel.removeAll();
        add(new H1(texts.get("settlement.day.heading", "date", texts.dateWithYear(day), "location", place.name())));
        add(new Paragraph(place.addressLine()));
        add(tools(place, day, lanes), panel);
        if (lanes.isEmpty()) {
            add(new Paragraph(texts.get("settlement.day.nothing")));
        } else {
            add(new LaneChart(
                    texts, lanes.stream().map(lane -> drawn(place, day, lane)).toList()));
        }
    }

    private Component tools(Place place, LocalDate day, List<Lane> lanes) {
        var all = new RouterLink(texts.get("settlement.day.all"), SettlementDaysView.class);
        var tools = new Div(all);
        if (!lanes.isEmpty()) {
            tools.add(new PrintButton(texts.get("settlement.day.print")));
            tools.add(new Button(texts.get("settlement.day.cancel"), click -> askToCancel(place, day, lanes)));
        }
        tools.addClassNames("toolbar", "no-print");
        return tools;
    }

    private LaneChart.Lane drawn(Place place, LocalDate day, Lane lane) {
        var stops = lane.stops().stream()
                .map(stop -> new LaneChart.Stop(
                        new Slot(stop.start(), stop.end()), stop.kind().text(), where(stop), stop.staffName()))
                .toList();
        var cancel =
                new Button(texts.get("settlement.day.cancelLane"), click -> askToCancel(place, day, List.of(lane)));
        cancel.setAriaLabel(texts.get("settlement.day.cancelLaneOf", "name", lane.who()));
        return new LaneChart.Lane(texts.get("settlement.plan.of", "name", lane.who()), stops, List.of(cancel));
    }

    /** Says first what will happen. */
    private void askToCancel(Place place, LocalDate day, List<Lane> lanes) {
        var what =
                lanes.size() == 1 ? lanes.getFirst().day().value() : place.id().value() + "/" + day;
        var kept = new KeptForm(drafts, "settlement.cancel/" + what);
        panel.removeAll();
        panel.add(new CancelDayPanel(
                lanes,
                kept,
                (reason, words) -> {
                    var cancelled =
                            agenda.cancelAll(lanes.stream().map(Lane::day).toList(), reason, words);
                    kept.forget();
                    show(place, day);
                    Notice.done(texts.get("settlement.day.cancelled", "count", cancelled));
                },
                panel::removeAll));
    }

    private String where(Meeting stop) {
        return new MeetingWords(texts).where(stop);
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
