package nl.wegwijs.person.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.person.MyFile;
import nl.wegwijs.person.MyProfile;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.FactsPanel;

/** What is known about me, and in which language I read it. */
@Route("my/profile")
@Menu(order = 50, icon = "user", title = "person.profile.menu")
@RolesAllowed("NEWCOMER")
class ProfileView extends Div implements HasDynamicTitle {

    private final Texts own = Texts.current();

    ProfileView(MyProfile profile) {
        var file = profile.file();
        var wrong = new Paragraph(new Span(own.get("person.profile.wrong") + " "));
        wrong.add(new RouterLink(own.get("person.contact.title"), ContactView.class));
        add(new FactsPanel(texts -> facts(file, texts)), wrong, languages());
    }

    @Override
    public String getPageTitle() {
        return own.get("person.profile.title");
    }

    private static Component facts(MyFile file, Texts texts) {
        var unknown = texts.get("person.profile.notKnown");
        var card = new Div(
                new Fact("user", texts.get("person.profile.name"), Fact.asWritten(file.name())),
                new Fact("id-card", texts.get("person.profile.number"), Fact.figures(file.number())),
                new Fact(
                        "calendar",
                        texts.get("person.profile.birthDate"),
                        file.birthDate() == null
                                ? new Span(unknown)
                                : Fact.figures(texts.dateInFigures(file.birthDate()))),
                new Fact(
                        "phone",
                        texts.get("person.profile.phone"),
                        file.phone() == null ? new Span(unknown) : Fact.figures(file.phone())),
                new Fact(
                        "mail",
                        texts.get("person.profile.email"),
                        file.email() == null ? new Span(unknown) : Fact.figures(file.email())),
                new Fact(
                        "house",
                        texts.get("person.profile.address"),
                        file.address().isKnown() ? Fact.asWritten(address(file)) : new Span(unknown)));
        if (!file.household().isEmpty()) {
            var names = new Div();
            file.household().forEach(name -> names.add(new Div(Fact.asWritten(name))));
            card.add(new Fact("users", texts.get("person.profile.household"), names));
        }
        if (!file.speaks().isEmpty()) {
            var languages = new Span();
            file.speaks().stream().sorted().forEach(language -> languages.add(ContactView.ownName(language)));
            languages.addClassName("languages");
            card.add(new Fact("languages", texts.get("person.profile.speaks"), languages));
        }
        if (file.interpreterNeeded()) {
            card.add(new Fact(
                    "message-circle",
                    texts.get("person.profile.interpreter"),
                    new Span(texts.get("person.profile.interpreterYes"))));
        }
        card.addClassName("card");
        return new Div(new H1(texts.get("person.profile.title")), card);
    }

    private static String address(MyFile file) {
        var address = file.address();
        return Stream.of(address.address(), address.postcode(), address.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private Component languages() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "language-choice");
        for (var language : Language.all()) {
            list.add(new ListItem(choice(language)));
        }
        return new Section(new H2(own.get("person.profile.language")), list);
    }

    private Anchor choice(Language language) {
        var choice = new Anchor("/language/" + language.code() + "?to=/my/profile", language.ownName());
        choice.setRouterIgnore(true);
        choice.addClassName("link-button");
        choice.getElement().setAttribute("lang", language.code());
        choice.getElement().setAttribute("dir", language.direction());
        if (language == own.language()) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }
}
