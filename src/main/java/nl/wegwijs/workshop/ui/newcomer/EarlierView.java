package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.BackLink;
import nl.wegwijs.shared.ui.Fact;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.workshop.certificate.MyCertificates;
import nl.wegwijs.workshop.certificate.ui.newcomer.MyCertificatesList;
import nl.wegwijs.workshop.mine.Elsewhere;
import nl.wegwijs.workshop.mine.MyWorkshopHistory;
import nl.wegwijs.workshop.mine.MyWorkshops;

/** What the newcomer finished, missed or gave up, here and elsewhere. */
@Route(WorkshopPages.EARLIER)
@RolesAllowed("NEWCOMER")
class EarlierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyWorkshops workshops;
    private final MyCertificates certificates;
    private final Texts texts = Texts.current();

    EarlierView(MyWorkshops workshops, MyCertificates certificates) {
        this.workshops = workshops;
        this.certificates = certificates;
        addClassNames("appointments", "workshops");
    }

    @Override
    public String getPageTitle() {
        return texts.get("workshop.myHistory.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var history = workshops.history(texts.language());
        add(
                new BackLink(WorkshopPages.LIST, texts.get("workshop.myGroup.back")),
                new H1(texts.get("workshop.myHistory.title")),
                new FactsPanel(shown -> drawing(
                        shown.language() == texts.language() ? history : workshops.history(shown.language()), shown)),
                new Section(
                        new H2(texts.get("workshop.myHistory.certificates")),
                        new MyCertificatesList(certificates.all(), texts)));
    }

    private static Component drawing(MyWorkshopHistory history, Texts texts) {
        var all = new Div();
        if (history.groups().isEmpty() && history.elsewhere().isEmpty()) {
            all.add(new Paragraph(texts.get("workshop.myHistory.nothing")));
        }
        if (!history.groups().isEmpty()) {
            var list = list();
            history.groups()
                    .forEach(series -> list.add(new ListItem(GroupLink.named(
                            series,
                            texts.get("workshop.myHistory.from", "date", texts.dateWithYear(series.day())),
                            texts))));
            all.add(new Section(new H2(texts.get("workshop.myHistory.here")), list));
        }
        if (!history.elsewhere().isEmpty()) {
            var list = list();
            history.elsewhere().forEach(one -> list.add(new ListItem(elsewhere(one, texts))));
            all.add(new Section(new H2(texts.get("workshop.myHistory.elsewhere")), list));
        }
        return all;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "appointment-list");
        return list;
    }

    private static Component elsewhere(Elsewhere one, Texts texts) {
        var card = new Div(new Fact(
                        one.workshop().pictogram(),
                        texts.get("workshop.myHistory.finishedOn", "date", texts.dateWithYear(one.finishedOn())),
                        Fact.local(one.workshop().title(), texts))
                .more(Fact.asWritten(one.place())));
        card.addClassName("card");
        return card;
    }
}
