package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;

/** People, loaded as one scrolls. */
class PeopleGrid extends Composite<Grid<FoundPerson>> {

    private final Texts texts = Texts.current();
    private final GridLazyDataView<FoundPerson> people;
    private PeopleState state = PeopleState.start();

    PeopleGrid(PeopleSearch search) {
        var grid = getContent();
        // Without counting first: that would be a statement more at every step.
        people = grid.setItems(page -> search.find(state.query(), page.getOffset(), page.getLimit()).stream());
        grid.setEmptyStateText(texts.get("person.people.nobody"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(texts.get("person.people.name"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(FoundPerson::number)
                .setHeader(texts.get("person.people.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(person -> LanguageWords.of(person, texts)))
                .setHeader(texts.get("person.people.languages"))
                .setWidth("9.5rem")
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(person -> PersonWords.phone(person.phone())))
                .setHeader(texts.get("person.people.phone"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.setPartNameGenerator(person -> person.id().equals(state.person()) ? "chosen" : null);
    }

    void onChoice(Consumer<FoundPerson> listener) {
        getContent().addItemClickListener(click -> listener.accept(click.getItem()));
    }

    void show(PeopleState newState) {
        state = newState;
        people.refreshAll();
    }

    void refresh() {
        people.refreshAll();
    }

    /** A link, so that the keyboard gets there too. */
    private Span name(FoundPerson person) {
        var link = Keys.step(new RouterLink(person.name(), PeopleView.class));
        link.setQueryParameters(state.at(person.id()).address());
        link.getElement().setAttribute("dir", "auto");
        if (person.id().equals(state.person())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var name = new Span(link);
        if (!person.active()) {
            name.add(PersonWords.deactivated(texts));
        }
        return name;
    }
}
