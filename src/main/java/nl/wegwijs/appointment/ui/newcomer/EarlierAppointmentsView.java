package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.wegwijs.appointment.MyAgenda;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.BackLink;
import nl.wegwijs.shared.ui.PageLinks;

/** What is over or was cancelled, latest first, a few at a time: {@code ?page=2} is older than the first page. */
@Route(AppointmentPages.EARLIER)
@RolesAllowed("NEWCOMER")
class EarlierAppointmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 10;

    private final MyAgenda agenda;
    private final Clock clock;
    private final Texts texts = Texts.current();

    EarlierAppointmentsView(MyAgenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
        addClassName("appointments");
    }

    @Override
    public String getPageTitle() {
        return texts.get("appointment.list.earlier");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var page = PageLinks.page(event.getLocation());
        var past = agenda.past(texts.language(), page - 1, PAGE);
        add(new BackLink(AppointmentPages.LIST, texts.get("appointment.detail.back")));
        add(new H1(texts.get("appointment.list.earlier")));
        if (past.isEmpty()) {
            add(new Paragraph(texts.get("appointment.list.noEarlier")));
        } else {
            add(new AppointmentDays(past.getContent(), texts, clock));
        }
        add(new PageLinks(
                AppointmentPages.EARLIER,
                page,
                past.hasNext(),
                texts.get("appointment.list.older"),
                texts.get("appointment.list.newer")));
    }
}
