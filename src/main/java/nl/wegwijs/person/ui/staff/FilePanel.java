package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.person.Address;
import nl.wegwijs.person.FileKeeping;
import nl.wegwijs.person.FileResult;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.person.PersonFile.HouseholdMember;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FileSection;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** The whole file of a person, with what can be done with it. */
class FilePanel extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final PersonFile file;
    private final FileKeeping keeping;
    private final Runnable changed;

    FilePanel(PersonFile file, List<FileSection> sections, FileKeeping keeping, Runnable changed) {
        this.file = file;
        this.keeping = keeping;
        this.changed = changed;

        var name = new H2(PersonWords.name(file.details().fullName()));
        if (!file.active()) {
            name.add(PersonWords.deactivated(texts));
        }
        getContent().addClassNames("card", "file");
        getContent().add(name, actions(), facts(), new H3(texts.get("person.file.household")), household(), members());
        sections.stream()
                .sorted(Comparator.comparingInt(FileSection::order))
                .forEach(section -> getContent()
                        .add(section.of(file.id(), file.household().id().value())));
    }

    private Component facts() {
        var details = file.details();
        var facts = pairs();
        PersonWords.pair(facts, texts.get("person.form.latinName"), details.latinName());
        PersonWords.pair(facts, texts.get("person.people.number"), file.number());
        PersonWords.pair(
                facts,
                texts.get("person.people.languages"),
                LanguageWords.of(details.reads(), details.speaks(), details.interpreterNeeded(), texts));
        if (details.birthDate() != null) {
            PersonWords.pair(facts, texts.get("person.form.birthDate"), texts.dateInFigures(details.birthDate()));
        }
        if (details.phone() != null) {
            PersonWords.pair(facts, texts.get("person.people.phone"), PersonWords.phone(details.phone()));
        }
        PersonWords.pair(facts, texts.get("person.form.email"), details.email());
        PersonWords.pair(facts, texts.get("person.form.intakeYear"), String.valueOf(details.intakeYear()));
        PersonWords.pair(
                facts,
                texts.get("person.file.contactPerson"),
                file.contactPerson() == null
                        ? texts.get("person.file.noContactPerson")
                        : file.contactPerson().name());
        return facts;
    }

    private Component household() {
        var household = file.household();
        var facts = pairs();
        PersonWords.pair(facts, texts.get("person.people.number"), household.number());
        PersonWords.pair(facts, texts.get("person.household.address"), addressLine(household.address()));
        if (household.movedInOn() != null) {
            PersonWords.pair(
                    facts, texts.get("person.household.movedInOn"), texts.dateInFigures(household.movedInOn()));
        }
        return facts;
    }

    private String addressLine(Address address) {
        return address.isKnown()
                ? Stream.of(address.address(), address.postcode(), address.city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                : texts.get("person.household.noAddress");
    }

    private Component members() {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        file.members().forEach(member -> list.add(member(member)));
        return list;
    }

    private ListItem member(HouseholdMember member) {
        var link = PeoplePages.toFile(member.id(), member.name());
        link.getElement().setAttribute("dir", "auto");
        var item = new ListItem(link);
        if (member.birthDate() != null) {
            var born = new Span(texts.dateInFigures(member.birthDate()));
            born.addClassNames("quiet-text", "ltr");
            item.add(born);
        }
        if (!member.active()) {
            item.add(PersonWords.deactivated(texts));
        }
        return item;
    }

    private Component actions() {
        var actions = new Div(
                link(ChangePersonView.class, "pencil", texts.get("person.file.change")),
                link(HouseholdView.class, "house", texts.get("person.file.changeHousehold")));
        actions.addClassNames("toolbar", "no-print");
        if (file.active()) {
            actions.add(
                    link(CodeView.class, "qr-code", texts.get("person.file.code")),
                    new Button(texts.get("person.file.deactivate"), new Pictogram("x"), click -> deactivate()));
        } else {
            actions.add(new Button(
                    texts.get("person.file.reactivate"), new Pictogram("check"), click -> reactivate(file.version())));
        }
        return actions;
    }

    private RouterLink link(Class<? extends Component> screen, String pictogram, String words) {
        var link = new RouterLink();
        link.setRoute(screen, PeoplePages.of(file.id()));
        link.add(new Pictogram(pictogram), new Span(words));
        link.addClassName("link-button");
        return link;
    }

    private void deactivate() {
        if (accepted(keeping.deactivate(file.id(), file.version()))) {
            Notice.undoable(
                    texts.get("person.file.deactivated", "name", file.details().fullName()),
                    texts.get("person.file.undo"),
                    () -> reactivate(file.version() + 1));
        }
    }

    private void reactivate(int version) {
        if (accepted(keeping.reactivate(file.id(), version))) {
            Notice.done(
                    texts.get("person.file.reactivated", "name", file.details().fullName()));
        }
    }

    private boolean accepted(FileResult result) {
        var saved = result instanceof FileResult.Saved;
        if (!saved) {
            Notice.refused(FileRefusal.of(result, texts));
        }
        changed.run();
        return saved;
    }

    private static DescriptionList pairs() {
        var pairs = new DescriptionList();
        pairs.addClassName("pairs");
        return pairs;
    }
}
