package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.person.FileKeeping;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.person.PersonFiles;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.FileSection;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.Spreadsheet;

/** The list of people, and one person's file beside it. */
@Route("staff/people")
@Menu(order = 20, icon = "users", title = "person.people.menu")
@RolesAllowed({"FRONT_OFFICE", "COACH", "MANAGER", "ADMINISTRATOR"})
// What the sections of other features are made of: the bundle knows only what can be reached from here.
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(KeptForm.class)
@Uses(Select.class)
@Uses(TextField.class)
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PeopleSearch search;
    private final PersonFiles files;
    private final FileKeeping keeping;
    private final List<FileSection> sections;
    private final CurrentPerson currentPerson;
    private final Texts texts = Texts.current();

    private final PeopleFilters filters;
    private final PeopleGrid grid;
    private final Div detail = new Div();
    private PeopleState state = PeopleState.start();

    PeopleView(
            PeopleSearch search,
            PersonFiles files,
            FileKeeping keeping,
            List<FileSection> sections,
            CurrentPerson currentPerson) {
        this.search = search;
        this.files = files;
        this.keeping = keeping;
        this.sections = sections;
        this.currentPerson = currentPerson;
        this.filters = new PeopleFilters(currentPerson.has(Role.COACH));
        this.grid = new PeopleGrid(search);

        filters.onChange(query -> PeoplePages.refine(new PeopleState(query, state.person())));
        grid.onChoice(person -> PeoplePages.open(state.at(person.id())));

        detail.addClassName("detail");
        var list = new Div(grid);
        list.addClassName("list");
        var sideBySide = new Div(list, detail);
        sideBySide.addClassName("side-by-side");
        add(new H1(texts.get("person.people.title")), actions(), filters, sideBySide);
        add(new Keys(texts.get("person.people.keys")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = PeopleState.of(event.getLocation().getQueryParameters());
        filters.show(state.query());
        grid.show(state);
        showDetail();
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.people.title");
    }

    private void showDetail() {
        detail.removeAll();
        var chosen = state.person();
        detail.add(chosen == null ? new Paragraph(texts.get("person.people.chooseOne")) : detail(chosen));
    }

    private Component detail(NewcomerId chosen) {
        var file = mayOpenFiles() ? files.open(chosen) : Optional.<PersonFile>empty();
        return file.<Component>map(found -> new FilePanel(found, sections, keeping, this::changed))
                .or(() -> search.one(chosen).map(PersonCard::new))
                .orElseGet(() -> new Paragraph(texts.get("person.people.notFound")));
    }

    private void changed() {
        grid.refresh();
        showDetail();
    }

    private boolean mayOpenFiles() {
        return currentPerson.has(Role.COACH)
                || currentPerson.has(Role.MANAGER)
                || currentPerson.has(Role.ADMINISTRATOR);
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassNames("toolbar", "no-print");
        if (mayOpenFiles()) {
            actions.add(link(new RouterLink(NewPersonView.class), "plus", texts.get("person.people.new")));
        }
        if (currentPerson.has(Role.MANAGER) || currentPerson.has(Role.ADMINISTRATOR)) {
            actions.add(link(new RouterLink(ImportView.class), "upload", texts.get("person.people.import")));
        }
        var export = new Anchor(
                Spreadsheet.download(
                        texts.get("person.people.fileName") + ".csv",
                        () -> PeopleExport.of(search, state.query(), texts)),
                "");
        export.add(new Pictogram("download"), new Span(texts.get("person.people.export")));
        export.addClassName("link-button");
        actions.add(export);
        return actions;
    }

    private static RouterLink link(RouterLink link, String pictogram, String words) {
        link.add(new Pictogram(pictogram), new Span(words));
        link.addClassName("link-button");
        return link;
    }
}
