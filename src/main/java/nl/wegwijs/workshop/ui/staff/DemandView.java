package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.DemandLine;
import nl.wegwijs.workshop.LanguageDemand;
import nl.wegwijs.workshop.WorkshopCatalogue;
import nl.wegwijs.workshop.WorkshopId;

/** Who waits for which workshop in which language; beside it the people behind the number that the address names. */
@Route("staff/workshops/demand")
@RolesAllowed({"TRAINER", "MANAGER"})
class DemandView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final LanguageDemand demand;
    private final WorkshopCatalogue catalogue;
    private final Section list = new Section();
    private final Section detail = new Section();

    DemandView(LanguageDemand demand, WorkshopCatalogue catalogue) {
        this.demand = demand;
        this.catalogue = catalogue;
        var both = new Div(list, detail);
        both.addClassName("side-by-side");
        addClassName("demand");
        add(new H1(texts.get("workshop.demand.title")), new Paragraph(texts.get("workshop.demand.explained")), both);
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.demand.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var lines = demand.lines();
        var chosen = lines.stream()
                .filter(line -> address.getSingleParameter(PlanPages.WORKSHOP)
                        .filter(line.workshop().value().toString()::equals)
                        .isPresent())
                .filter(line -> address.getSingleParameter(PlanPages.LANGUAGE)
                        .filter(line.language().code()::equals)
                        .isPresent())
                .findFirst();
        var workshops = new LinkedHashMap<WorkshopId, CatalogueWorkshop>();
        catalogue.inUse(texts.language()).forEach(one -> workshops.put(one.id(), one));

        list.removeAll();
        workshops
                .values()
                .forEach(workshop -> show(
                        workshop,
                        lines.stream()
                                .filter(line -> line.workshop().equals(workshop.id()))
                                .toList(),
                        chosen));
        if (lines.isEmpty()) {
            list.add(new Paragraph(texts.get("workshop.demand.nobody")));
        }
        detail.removeAll();
        detail.add(chosen.map(line -> people(line, workshops))
                .orElseGet(() -> new Paragraph(texts.get("workshop.demand.choose"))));
    }

    private void show(CatalogueWorkshop workshop, List<DemandLine> lines, Optional<DemandLine> chosen) {
        if (lines.isEmpty()) {
            return;
        }
        var rows = new UnorderedList();
        rows.addClassNames("plain-list", "pick-list");
        lines.forEach(line ->
                rows.add(new ListItem(link(line, chosen.filter(line::equals).isPresent()))));
        list.add(
                new H2(
                        new Pictogram(workshop.details().pictogram()),
                        new Span(workshop.title().text())),
                rows);
    }

    private RouterLink link(DemandLine line, boolean isChosen) {
        var link = DemandPages.link(line.workshop(), line.language());
        var people = new Span(texts.get("workshop.demand.people", "people", line.people()));
        people.addClassName("quiet-text");
        var name = new Span(texts.name(line.language()));
        name.addClassName("pick-name");
        link.add(name, people, enough(line));
        link.addClassNames("card", "pick");
        if (isChosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Span enough(DemandLine line) {
        var badge = new Span(
                line.missing() == 0
                        ? texts.get("workshop.demand.enough")
                        : texts.get("workshop.demand.missing", "missing", line.missing()));
        badge.addClassNames("badge", line.missing() == 0 ? "good" : "warn");
        return badge;
    }

    private Component people(DemandLine line, Map<WorkshopId, CatalogueWorkshop> workshops) {
        var title = Optional.ofNullable(workshops.get(line.workshop()))
                .map(workshop -> workshop.title().text())
                .orElse("");
        return new DemandPanel(line, title, demand.people(line.workshop(), line.language()));
    }
}
