package nl.wegwijs.person.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.wegwijs.person.MyFile.MyContactPerson;
import nl.wegwijs.person.MyProfile;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.Pictogram;

/** Who helps me, and how I reach that person. */
@Route("my/contact")
@Menu(order = 40, icon = "contact", title = "person.contact.menu")
@RolesAllowed("NEWCOMER")
class ContactView extends Div implements HasDynamicTitle {

    private final Texts own = Texts.current();
    private final Municipality municipality;

    ContactView(MyProfile profile, Municipality municipality) {
        this.municipality = municipality;
        var person = profile.contactPerson();
        add(new FactsPanel(texts -> facts(person, texts)));
        call(person);
    }

    @Override
    public String getPageTitle() {
        return own.get("person.contact.title");
    }

    private void call(Optional<MyContactPerson> person) {
        var name = person.filter(helper -> helper.phone() != null).map(MyContactPerson::name);
        var phone = person.map(MyContactPerson::phone).orElse(municipality.phone());
        var call = Fact.dialling(phone);
        var words = own.get("person.contact.call", "name", name.orElse(municipality.name()));
        call.add(new Pictogram("phone"), new Span(words));
        call.addClassNames("button", "primary");
        var actions = new Div(call);
        actions.addClassName("actions");
        add(actions);
    }

    private Component facts(Optional<MyContactPerson> person, Texts texts) {
        var facts = new Div(new H1(texts.get("person.contact.title")));
        person.ifPresentOrElse(
                helper -> facts.add(new Paragraph(texts.get("person.contact.about")), card(helper, texts)),
                () -> facts.add(
                        new Paragraph(texts.get("person.contact.none")),
                        new Fact("phone", texts.get("person.contact.phone"), phone(municipality.phone()))));
        return facts;
    }

    private static Div card(MyContactPerson helper, Texts texts) {
        var card = new Div(new Fact("user", texts.get("person.contact.name"), Fact.asWritten(helper.name())));
        if (helper.phone() != null) {
            card.add(new Fact("phone", texts.get("person.contact.phone"), phone(helper.phone())));
        }
        var mail = new Anchor("mailto:" + helper.email(), Fact.figures(helper.email()));
        card.add(new Fact("mail", texts.get("person.contact.email"), mail));
        if (!helper.languages().isEmpty()) {
            var languages = new Span();
            helper.languages().stream().sorted().forEach(language -> languages.add(ownName(language)));
            languages.addClassName("languages");
            card.add(new Fact("languages", texts.get("person.contact.languages"), languages));
        }
        card.addClassName("card");
        return card;
    }

    private static Anchor phone(String number) {
        var link = Fact.dialling(number);
        link.add(Fact.figures(number));
        return link;
    }

    /** Languages by their own names: those who read them recognise them. */
    static Span ownName(Language language) {
        var name = new Span(language.ownName());
        name.getElement().setAttribute("lang", language.code());
        name.getElement().setAttribute("dir", language.direction());
        return name;
    }
}
