package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wegwijs.appointment.ui.staff.AgendaState.Look;
import nl.wegwijs.planning.NamedPlace;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;

/** Which days, whose, and how: links, so that each of them can be opened beside the others. */
class AgendaToolbar extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final AgendaState state;

    AgendaToolbar(AgendaState state, List<NamedPlace> places, boolean mayPlan, Component export) {
        this.state = state;
        getContent().addClassName("toolbar");
        if (mayPlan) {
            getContent()
                    .add(Keys.on(
                            AgendaPages.plan(
                                    texts.get("agenda.list.plan"),
                                    QueryParameters.simple(
                                            Map.of("day", state.day().toString()))),
                            "n"));
        }
        getContent().add(days(), spans(), looks(), whose(places), paper(), export);
    }

    private Component days() {
        var earlier = AgendaPages.link(state.earlier(), Pictogram.pointing("chevron-left"));
        earlier.getElement().setAttribute("aria-label", texts.get("agenda.list.earlier"));
        var now = Keys.on(AgendaPages.today(state, new Span(texts.get("agenda.list.today"))), "t");
        var later = AgendaPages.link(state.later(), Pictogram.pointing("chevron-right"));
        later.getElement().setAttribute("aria-label", texts.get("agenda.list.later"));
        return choices(earlier, now, later);
    }

    private Component spans() {
        return choices(
                choice(state.by(AgendaState.Span.DAY), texts.get("agenda.list.day")),
                choice(state.by(AgendaState.Span.WEEK), texts.get("agenda.list.week")));
    }

    private Component looks() {
        return choices(
                choice(state.as(Look.LANES), texts.get("agenda.list.lanes")),
                choice(state.as(Look.LIST), texts.get("agenda.list.list")));
    }

    private Component whose(List<NamedPlace> places) {
        var scopes = new ArrayList<AgendaScope>(List.of(new AgendaScope.Mine(), new AgendaScope.MyTeam()));
        places.forEach(place -> scopes.add(new AgendaScope.At(place.id())));
        var whose = new Select<AgendaScope>();
        whose.setLabel(texts.get("agenda.list.whose"));
        whose.setItems(scopes);
        whose.setItemLabelGenerator(scope -> switch (scope) {
            case AgendaScope.Mine _ -> texts.get("agenda.list.mine");
            case AgendaScope.MyTeam _ -> texts.get("agenda.list.myTeam");
            case AgendaScope.At(var location) ->
                places.stream()
                        .filter(place -> place.id().equals(location))
                        .map(NamedPlace::name)
                        .findFirst()
                        .orElse("");
        });
        whose.setValue(state.scope());
        whose.addValueChangeListener(event -> AgendaPages.open(state.of(event.getValue())));
        return whose;
    }

    private Component paper() {
        var paper = new Anchor(
                AgendaPages.paper(state), new Pictogram("printer"), new Span(texts.get("agenda.list.print")));
        paper.setTarget("_blank");
        paper.setRouterIgnore(true);
        paper.addClassName("link-button");
        return paper;
    }

    private RouterLink choice(AgendaState other, String words) {
        var link = AgendaPages.link(other, new Span(words));
        if (other.equals(state)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component choices(RouterLink... links) {
        var list = new UnorderedList();
        list.addClassName("choices");
        for (var link : links) {
            link.addClassName("link-button");
            list.add(new ListItem(link));
        }
        return list;
    }
}
