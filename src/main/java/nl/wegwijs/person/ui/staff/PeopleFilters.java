package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.wegwijs.person.PeopleQuery;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;

/** What to look for in the list of people. */
class PeopleFilters extends Composite<Div> {

    private static final int PAUSE_IN_TYPING_MILLIS = 300;

    private final TextField text = new TextField();
    private final Select<Language> reads = new Select<>();
    private final Checkbox own = new Checkbox();
    private final Checkbox withDeactivated = new Checkbox();
    private Consumer<PeopleQuery> listener = query -> {};

    PeopleFilters(boolean hasOwnHouseholds) {
        var texts = Texts.current();
        text.setLabel(texts.get("person.people.search"));
        text.setHelperText(texts.get("person.people.searchHelp"));
        text.setPrefixComponent(new Pictogram("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING_MILLIS);
        text.addClassName("wide");
        Keys.on(text, "/");
        reads.setLabel(texts.get("person.people.reads"));
        reads.setItems(Language.all());
        reads.setItemLabelGenerator(
                language -> language == null ? texts.get("person.people.anyLanguage") : texts.name(language));
        reads.setEmptySelectionAllowed(true);
        reads.setEmptySelectionCaption(texts.get("person.people.anyLanguage"));
        own.setLabel(texts.get("person.people.own"));
        withDeactivated.setLabel(texts.get("person.people.withDeactivated"));

        text.addValueChangeListener(event -> changed(event.isFromClient()));
        reads.addValueChangeListener(event -> changed(event.isFromClient()));
        own.addValueChangeListener(event -> changed(event.isFromClient()));
        withDeactivated.addValueChangeListener(event -> changed(event.isFromClient()));

        getContent().add(text, reads);
        if (hasOwnHouseholds) {
            getContent().add(own);
        }
        getContent().add(withDeactivated);
        getContent().addClassNames("toolbar", "no-print");
        getContent().getElement().setAttribute("role", "search");
    }

    void onChange(Consumer<PeopleQuery> newListener) {
        listener = newListener;
    }

    void show(PeopleQuery query) {
        text.setValue(query.text());
        reads.setValue(query.reads());
        own.setValue(query.ownOnly());
        withDeactivated.setValue(query.withDeactivated());
    }

    private void changed(boolean byThePerson) {
        if (byThePerson) {
            listener.accept(
                    new PeopleQuery(text.getValue(), own.getValue(), reads.getValue(), withDeactivated.getValue()));
        }
    }
}
