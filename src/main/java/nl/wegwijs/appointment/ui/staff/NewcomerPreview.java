package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.StaffAppointment;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;

/** What the newcomer sees, in the newcomer's own language. Read only when somebody wants to know. */
class NewcomerPreview extends Composite<Details> {

    private final Agenda agenda;
    private final AppointmentCatalogue catalogue;
    private final Places places;
    private final CurrentAppointment current;
    private final Language language;
    private final Div content = new Div();

    NewcomerPreview(Agenda agenda, AppointmentCatalogue catalogue, Places places, CurrentAppointment current) {
        this.agenda = agenda;
        this.catalogue = catalogue;
        this.places = places;
        this.current = current;
        var reads = current.meeting().reads();
        this.language = reads == null ? Language.EN : reads;

        var texts = Texts.current();
        getContent().setSummaryText(texts.get("agenda.preview.title", "language", texts.name(language)));
        getContent().add(content);
        getContent().addOpenedChangeListener(opened -> draw());
        current.draw(this::draw);
        content.getElement().setAttribute("lang", language.code());
        content.getElement().setAttribute("dir", language.direction());
        content.addClassName("panel");
    }

    private void draw() {
        content.removeAll();
        if (getContent().isOpened()) {
            agenda.find(current.id(), language).map(StaffAppointment::meeting).ifPresent(this::draw);
        }
    }

    private void draw(Meeting meeting) {
        var texts = Texts.in(language);
        content.add(
                line(meeting.pictogram(), inItsLanguage(new H3(meeting.kind().text()), meeting.kind())),
                line("calendar-days", new Span(texts.date(meeting.start()))),
                line("clock", new Span(texts.timeRange(meeting.start(), meeting.end()))),
                line("user", new Span(meeting.staffName())));
        places.find(meeting.location())
                .map(Place::addressLine)
                .ifPresent(address -> content.add(line("map-pin", new Span(meeting.locationName() + ", " + address))));
        catalogue.allKinds(language).stream()
                .filter(kind -> kind.id().equals(meeting.kindId()))
                .findFirst()
                .ifPresent(this::draw);
    }

    private void draw(AppointmentCatalogue.Kind kind) {
        if (kind.description() != null) {
            content.add(inItsLanguage(new Paragraph(kind.description().text()), kind.description()));
        }
        var bring = new UnorderedList();
        bring.addClassName("plain-list");
        catalogue.allItems(language).stream()
                .filter(item -> item.active() && kind.brings().contains(item.id()))
                .forEach(item -> bring.add(new ListItem(
                        new Pictogram(item.pictogram()),
                        inItsLanguage(new Span(" " + item.name().text()), item.name()))));
        content.add(bring);
    }

    private static Component line(String pictogram, Component words) {
        var line = new Div(new Pictogram(pictogram), words);
        line.addClassName("fact");
        return line;
    }

    /** Where nobody has translated a text, the newcomer gets it in another language. */
    private <C extends Component> C inItsLanguage(C component, LocalText text) {
        if (text.isFallbackFor(language)) {
            component.getElement().setAttribute("lang", text.language().code());
            component.getElement().setAttribute("dir", text.language().direction());
        }
        return component;
    }
}
