package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.PeopleLookup.Member;
import nl.wegwijs.person.PeopleQuery;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.PersonLine;
import nl.wegwijs.shared.ui.Pictogram;
import org.jspecify.annotations.Nullable;

/** Finds households through one of their people, and keeps the chosen ones in the order in which they start. */
class HouseholdsPicker extends Composite<Div> {

    /** @param who the name that stands for the household, as in the agenda: the first of the alphabet */
    record Chosen(HouseholdId id, String who, List<Member> members) {}

    private final Texts texts = Texts.current();
    private final PeopleSearch found;
    private final PeopleLookup people;
    private final boolean ownOnly;
    private final Runnable changed;
    private final ComboBox<FoundPerson> search = new ComboBox<>(texts.get("settlement.plan.household"));
    private final OrderedList list = new OrderedList();
    private final List<Chosen> chosen = new ArrayList<>();

    /** @param ownOnly for a planner who may plan for the own households only */
    HouseholdsPicker(PeopleSearch found, PeopleLookup people, boolean ownOnly, Runnable changed) {
        this.found = found;
        this.people = people;
        this.ownOnly = ownOnly;
        this.changed = changed;
        search.setPlaceholder(texts.get("settlement.plan.householdHint"));
        search.setItems(query -> found
                .find(
                        new PeopleQuery(query.getFilter().orElse(""), ownOnly, null, false),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        search.setItemLabelGenerator(person -> person.name() + " · " + person.number());
        search.setRenderer(new ComponentRenderer<>(this::line));
        search.addValueChangeListener(change -> add(change.getValue()));
        list.addClassNames("plain-list", "rows");
        getContent().add(search, list);
        getContent().addClassName("households");
    }

    void keepIn(KeptForm kept) {
        kept.part(
                "households",
                () -> chosen.stream().map(one -> one.id().value().toString()).collect(Collectors.joining(" ")),
                this::fill);
    }

    List<Chosen> chosen() {
        return List.copyOf(chosen);
    }

    /** How this household is called on the screen. */
    String name(HouseholdId id) {
        return chosen.stream()
                .filter(one -> one.id().equals(id))
                .map(Chosen::who)
                .findFirst()
                .orElse("");
    }

    void focus() {
        search.focus();
    }

    private void add(@Nullable FoundPerson person) {
        if (person == null) {
            return;
        }
        search.clear();
        people.newcomer(person.id())
                .map(Member::household)
                .filter(household -> chosen.stream().noneMatch(one -> one.id().equals(household)))
                .ifPresent(household -> {
                    choose(household, people.members(household));
                    show();
                });
        search.focus();
    }

    private void choose(HouseholdId household, List<Member> members) {
        members.stream()
                .map(Member::name)
                .min(Comparator.naturalOrder())
                .ifPresent(who -> chosen.add(new Chosen(household, who, members)));
    }

    /** Leaves out a household for which this planner may no longer plan. */
    private void fill(String written) {
        chosen.clear();
        Stream.of(written.split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .forEach(id -> {
                    var household = new HouseholdId(id);
                    var members = people.members(household);
                    if (!ownOnly || members.stream().limit(1).anyMatch(this::isOwn)) {
                        choose(household, members);
                    }
                });
        show();
    }

    private boolean isOwn(Member member) {
        return found.one(member.id()).filter(FoundPerson::wholeFile).isPresent();
    }

    private void show() {
        list.removeAll();
        chosen.forEach(household -> list.add(row(household)));
        changed.run();
    }

    private ListItem row(Chosen household) {
        var who = new Span(texts.get("settlement.plan.of", "name", household.who()));
        who.addClassName("pick-name");
        var members = new Span(texts.get(
                "settlement.plan.members",
                "count",
                household.members().size(),
                "names",
                texts.list(household.members().stream().map(Member::name).toList())));
        var languages = new Span(household.members().stream()
                .map(Member::reads)
                .distinct()
                .map(texts::name)
                .collect(Collectors.collectingAndThen(Collectors.toList(), texts::list)));
        languages.addClassName("quiet-text");
        var remove = new Button(new Pictogram("x"), click -> {
            chosen.remove(household);
            show();
            search.focus();
        });
        remove.setAriaLabel(texts.get("settlement.plan.removeHousehold", "name", household.who()));
        var what = new Div(who, members, languages);
        what.addClassName("row-text");
        var row = new ListItem(what, remove);
        row.addClassNames("card", "row");
        return row;
    }

    private PersonLine line(FoundPerson person) {
        return new PersonLine(person.name(), person.number(), texts.name(person.reads()));
    }
}
