package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PeopleQuery;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.PersonLine;

/** Finds one of ten thousand people while somebody types a name, a number or a phone number. */
class PersonField extends ComboBox<FoundPerson> {

    private final transient Texts texts = Texts.current();
    private final transient PeopleSearch search;

    PersonField(PeopleSearch search) {
        this.search = search;
        setLabel(texts.get("workshop.person.label"));
        setPlaceholder(texts.get("workshop.person.hint"));
        setClearButtonVisible(true);
        setItems(query ->
                search
                        .find(PeopleQuery.of(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(found -> found.name() + " · " + found.number());
        setRenderer(new ComponentRenderer<>(this::line));
        addClassName("person-field");
    }

    /** Nobody comes back who may no longer be seen. */
    void keepIn(KeptForm kept) {
        kept.field("person", this, found -> found.id().value().toString(), this::found);
    }

    /** Says that somebody has to be chosen; false when nobody is. */
    boolean isChosen() {
        setInvalid(isEmpty());
        setErrorMessage(isEmpty() ? texts.get("workshop.person.required") : null);
        return !isEmpty();
    }

    private Optional<FoundPerson> found(String written) {
        return written.isEmpty() ? Optional.empty() : search.one(new NewcomerId(UUID.fromString(written)));
    }

    /** No phone number: a trainer may know those of the own series only, and enrols who stands there. */
    Component line(FoundPerson found) {
        return new PersonLine(found.name(), found.number(), texts.name(found.reads()));
    }
}
