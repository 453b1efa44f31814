package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wegwijs.person.StaffFile;
import nl.wegwijs.person.StaffRow;
import nl.wegwijs.person.Team;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.WrittenId;
import org.jspecify.annotations.Nullable;

/** Staff members: who they are, what they may do, when and where they work. */
@Route("staff/team")
@Menu(order = 80, icon = "id-card", title = "person.team.menu")
@RolesAllowed("ADMINISTRATOR")
class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MEMBER = "member";
    private static final String NEW = "new";

    private final Team team;
    private final Places places;
    private final Drafts drafts;
    private final Texts texts = Texts.current();
    private final Grid<StaffRow> grid = new Grid<>();
    private final Div detail = new Div();
    private String chosen = "";

    TeamView(Team team, Places places, Drafts drafts) {
        this.team = team;
        this.places = places;
        this.drafts = drafts;

        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(texts.get("person.people.name"))
                .setWidth("11rem")
                .setFlexGrow(2);
        grid.addColumn(row -> texts.list(
                        row.roles().stream().sorted().map(texts::name).toList()))
                .setHeader(texts.get("person.team.roles"))
                .setFlexGrow(2);
        grid.addColumn(row -> Objects.requireNonNullElse(row.team(), "")).setHeader(texts.get("person.team.team"));
        grid.setPartNameGenerator(row -> row.id().value().toString().equals(chosen) ? "chosen" : null);

        var add = link(NEW);
        add.add(new Pictogram("plus"), new Span(texts.get("person.team.add")));
        add.addClassName("link-button");
        var toolbar = new Div(add);
        toolbar.addClassNames("toolbar", "no-print");
        var list = new Div(grid);
        list.addClassName("list");
        detail.addClassName("detail");
        var sideBySide = new Div(list, detail);
        sideBySide.addClassName("side-by-side");
        add(new H1(texts.get("person.team.title")), toolbar, sideBySide);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MEMBER)
                .orElse("");
        show();
    }

    private void show() {
        grid.setItems(team.everybody());
        detail.removeAll();
        if (chosen.equals(NEW)) {
            detail.add(form(null));
        } else {
            member(chosen)
                    .ifPresentOrElse(
                            file -> detail.add(form(file)),
                            () -> detail.add(new Paragraph(texts.get("person.team.chooseOne"))));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.team.title");
    }

    private Optional<StaffFile> member(String id) {
        return WrittenId.of(id).map(StaffId::new).flatMap(team::open);
    }

    private StaffPanel form(@Nullable StaffFile file) {
        return new StaffPanel(team, places.all(), drafts, file, this::changed);
    }

    /** Going to the address where one is already would show nothing anew. */
    private void changed(StaffId id) {
        var member = id.value().toString();
        if (member.equals(chosen)) {
            show();
        } else {
            getUI().ifPresent(ui -> ui.navigate(TeamView.class, address(member)));
        }
    }

    private Span name(StaffRow row) {
        var link = link(row.id().value().toString());
        link.add(PersonWords.name(row.name()));
        var name = new Span(link);
        if (!row.active()) {
            name.add(PersonWords.deactivated(texts));
        }
        return name;
    }

    private static RouterLink link(String member) {
        var link = new RouterLink(TeamView.class);
        link.setQueryParameters(address(member));
        return link;
    }

    private static QueryParameters address(String member) {
        return QueryParameters.simple(Map.of(MEMBER, member));
    }
}
