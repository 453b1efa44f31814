package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.appointment.SettlementAgenda;
import nl.wegwijs.appointment.SettlementAgenda.PlannedDay;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** The settlement days to come, and the way to plan one more. */
@Route("staff/settlement-days")
@Menu(order = 30, icon = "key", title = "settlement.days.title")
@RolesAllowed({"COACH", "FRONT_OFFICE", "MANAGER"})
class SettlementDaysView extends Div implements HasDynamicTitle {

    private final Texts texts = Texts.current();

    SettlementDaysView(SettlementAgenda agenda, Clock clock) {
        var plan = new RouterLink();
        plan.setRoute(PlanSettlementDayView.class);
        plan.add(new Pictogram("calendar-plus"), new Span(texts.get("settlement.days.plan")));
        plan.addClassName("button-link");

        var list = new UnorderedList();
        list.addClassNames("plain-list", "pick-list", "narrow");
        var planned = agenda.plannedFrom(LocalDate.ofInstant(clock.instant(), Texts.OFFICE));
        planned.forEach(day -> list.add(new ListItem(link(day))));
        add(new H1(texts.get("settlement.days.title")), plan, list);
        if (planned.isEmpty()) {
            add(new Paragraph(texts.get("settlement.days.none")));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("settlement.days.title");
    }

    private RouterLink link(PlannedDay planned) {
        var link = new RouterLink();
        link.setRoute(SettlementDayView.class, SettlementPages.parameters(planned.location(), planned.day()));
        link.setHighlightCondition((ignored, event) -> false);
        var date = new Span(texts.dateWithYear(planned.day()));
        date.addClassName("pick-name");
        var what = new Span(texts.get(
                "settlement.days.line", "location", planned.locationName(), "households", planned.households()));
        what.addClassName("quiet-text");
        link.add(date, what);
        link.addClassNames("card", "pick");
        return link;
    }
}
