package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.PeopleLookup.Member;
import nl.wegwijs.person.PeopleQuery;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.PersonLine;
import org.jspecify.annotations.Nullable;

/** Who is invited: a person, found by name, number or phone, or everybody in that person's household. */
class PersonPicker extends Composite<Div> {

    private enum Invited {
        PERSON,
        HOUSEHOLD
    }

    /** @param newcomer null for the whole household */
    record Choice(HouseholdId household, @Nullable NewcomerId newcomer) {}

    private final Texts texts = Texts.current();
    private final PeopleSearch search;
    private final PeopleLookup people;
    private Runnable changed = () -> {};

    private final ComboBox<FoundPerson> person = new ComboBox<>();
    private final RadioButtonGroup<Invited> invited = new RadioButtonGroup<>();
    private final Div need = new Div();
    private @Nullable Member chosen;
    private List<Member> household = List.of();

    PersonPicker(PeopleSearch search, PeopleLookup people) {
        this.search = search;
        this.people = people;

        person.setLabel(texts.get("agenda.plan.person"));
        person.setPlaceholder(texts.get("agenda.plan.personHint"));
        person.setClearButtonVisible(true);
        person.setAutofocus(true);
        person.setItems(query ->
                search
                        .find(PeopleQuery.of(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                        .stream());
        person.setItemLabelGenerator(found -> found.name() + " · " + found.number());
        person.setRenderer(new ComponentRenderer<>(this::line));
        person.addValueChangeListener(event -> choose(event.getValue()));
        invited.setLabel(texts.get("agenda.plan.invited"));
        invited.setItemLabelGenerator(this::words);
        invited.addValueChangeListener(event -> changed.run());
        Keys.on(person, "/");

        getContent().add(person, invited, need);
        getContent().addClassNames("person-picker", "wide");
        choose((FoundPerson) null);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void keepIn(KeptForm kept) {
        kept.part("who", this::written, this::fill);
    }

    Optional<Choice> choice() {
        return person().map(member ->
                new Choice(member.household(), invited.getValue() == Invited.HOUSEHOLD ? null : member.id()));
    }

    Optional<Member> person() {
        return Optional.ofNullable(chosen);
    }

    void choose(NewcomerId newcomer) {
        search.one(newcomer).ifPresent(person::setValue);
    }

    void clear() {
        person.clear();
    }

    void focus() {
        person.focus();
    }

    void refuse(@Nullable String why) {
        person.setInvalid(why != null);
        person.setErrorMessage(why);
    }

    private void choose(@Nullable FoundPerson found) {
        refuse(null);
        chosen = found == null ? null : people.newcomer(found.id()).orElse(null);
        household = person().map(member -> people.members(member.household())).orElse(List.of());
        need.removeAll();
        person().ifPresent(member -> need.add(new LanguageNeed(texts, member.reads(), member.interpreterNeeded())));
        invited.setVisible(household.size() > 1);
        invited.setItems(Invited.values());
        invited.setValue(Invited.PERSON);
        changed.run();
    }

    private String written() {
        return person().map(member ->
                        member.id().value() + " " + invited.getOptionalValue().orElse(Invited.PERSON))
                .orElse("");
    }

    /** Nobody, when the one who was chosen may no longer be seen. */
    private void fill(String written) {
        person.clear();
        if (!written.isEmpty()) {
            var parts = written.split(" ", 2);
            choose(new NewcomerId(UUID.fromString(parts[0])));
            invited.setValue(Invited.valueOf(parts[1]));
        }
    }

    private String words(Invited who) {
        return switch (who) {
            case PERSON -> person().map(Member::name).orElse("");
            case HOUSEHOLD ->
                texts.get(
                        "agenda.plan.household",
                        "people",
                        household.size(),
                        "names",
                        texts.list(household.stream()
                                .map(Member::name)
                                .map(texts::isolated)
                                .toList()));
        };
    }

    private Component line(FoundPerson found) {
        var reads = texts.name(found.reads());
        return found.phone() == null
                ? new PersonLine(found.name(), found.number(), reads)
                : new PersonLine(found.name(), found.number(), reads, texts.leftToRight(found.phone()));
    }
}
