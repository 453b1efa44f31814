package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wegwijs.shared.i18n.ComponentTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.certificate.CertificateId;
import nl.wegwijs.workshop.certificate.RegisterResult;
import nl.wegwijs.workshop.certificate.Registering;
import nl.wegwijs.workshop.certificate.ToRegister;

/**
 * Who finished the participation declaration track and still has to be entered in the national portal; or who was. The
 * address says which of both.
 */
@Route("staff/workshops/register")
@Menu(order = 46, icon = "landmark", title = "workshop.register.menu")
@RolesAllowed({"TRAINER", "MANAGER"})
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";
    private static final String REGISTERED = "registered";

    private final Texts texts = Texts.current();
    private final Registering registering;
    private final LocalDate today;
    private final RegisterGrid grid;
    private final Paragraph summary = new Paragraph();
    private final DatePicker on = ComponentTexts.localised(new DatePicker(texts.get("workshop.register.on")));
    private final Button register = new Button();

    RegisterView(Registering registering, Clock clock) {
        this.registering = registering;
        this.today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
        this.grid = new RegisterGrid(texts, today);

        on.setMax(today);
        on.setValue(today);
        register.addClickListener(click -> register(grid.chosen()));
        register.addThemeName("primary");
        register.setIcon(new Pictogram("check"));
        grid.onChoice(this::choice);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var done = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(REGISTERED::equals)
                .isPresent();
        removeAll();
        add(new H1(texts.get("workshop.register.title")), choices(done));
        if (done) {
            add(new RegisteredPanel(registering, today));
            return;
        }
        var export = RegisterExport.link(
                texts,
                texts.get("workshop.register.file") + "-" + today + ".csv",
                () -> RegisterExport.of(registering.waiting(), texts, today));
        var toolbar = new Div(on, register, export);
        toolbar.addClassName("toolbar");
        add(new Paragraph(texts.get("workshop.register.about")), summary, toolbar, grid);
        refresh();
    }

    private UnorderedList choices(boolean done) {
        var list = new UnorderedList(
                choice(texts.get("workshop.register.menu"), QueryParameters.empty(), !done),
                choice(texts.get("workshop.register.registered"), QueryParameters.of(SHOW, REGISTERED), done));
        list.addClassName("choices");
        return list;
    }

    private static ListItem choice(String words, QueryParameters address, boolean current) {
        var link = new RouterLink(words, RegisterView.class);
        link.setQueryParameters(address);
        link.setHighlightCondition((_, _) -> false);
        link.addClassName("link-button");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.register.title");
    }

    private void refresh() {
        var waiting = registering.waiting();
        grid.show(waiting);
        summary.setText(texts.get(
                "workshop.register.summary",
                "count",
                waiting.size() < Registering.MOST_AT_ONCE ? waiting.size() : registering.count(),
                "overdue",
                waiting.stream().filter(one -> one.isOverdue(today)).count(),
                "days",
                ToRegister.OVERDUE_AFTER_DAYS));
        choice(Set.of());
    }

    private void choice(Set<ToRegister> chosen) {
        register.setText(texts.get("workshop.register.note", "count", chosen.size()));
        register.setEnabled(!chosen.isEmpty());
    }

    private void register(Set<ToRegister> chosen) {
        var day = on.getValue();
        if (day == null) {
            Notice.refused(texts.get("workshop.register.noDay"));
            return;
        }
        var ids = chosen.stream().map(ToRegister::id).toList();
        switch (registering.register(ids, day)) {
            case RegisterResult.InTheFuture _ -> Notice.refused(texts.get("workshop.register.future"));
            case RegisterResult.Registered done -> {
                refresh();
                tell(done.certificates(), ids.size() - done.certificates().size());
            }
        }
    }

    private void tell(List<CertificateId> noted, int left) {
        if (left > 0) {
            Notice.refused(texts.get("workshop.register.someLeft", "count", left));
        }
        if (!noted.isEmpty()) {
            Notice.undoable(
                    texts.get("workshop.register.noted", "count", noted.size()),
                    texts.get("workshop.register.undo"),
                    () -> undo(noted));
        }
    }

    private void undo(List<CertificateId> noted) {
        registering.undo(noted);
        refresh();
        Notice.done(texts.get("workshop.register.undone", "count", noted.size()));
    }
}
