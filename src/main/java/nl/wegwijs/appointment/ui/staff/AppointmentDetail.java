package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.shared.ui.Pictogram;

/** One appointment: who, when, where, in which language; what became of it; what can be done with it. */
class AppointmentDetail extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final MeetingWords words = new MeetingWords(texts);
    private final CurrentAppointment current;
    private final AgendaState state;
    private final Div facts = new Div();

    AppointmentDetail(CurrentAppointment current, AgendaState state) {
        this.current = current;
        this.state = state;

        getContent().addClassName("card");
        getContent().getElement().setAttribute("aria-label", texts.get("agenda.detail.title"));
        getContent().add(facts);
        current.draw(this::draw);
    }

    /** What can be done with it, and what else there is to know. */
    void add(Component... more) {
        getContent().add(more);
    }

    private void draw() {
        var meeting = current.meeting();
        facts.removeAll();
        facts.add(head(meeting), badges(meeting));
        Optional.ofNullable(meeting.reads())
                .ifPresent(reads -> facts.add(new LanguageNeed(texts, reads, meeting.interpreterNeeded())));
        facts.add(pairs(meeting));
        Optional.ofNullable(current.get().cancelled())
                .ifPresent(cancelled -> facts.add(ownWords(texts.get(
                        "agenda.detail.cancelled",
                        "by",
                        texts.name(cancelled.by()),
                        "reason",
                        texts.name(cancelled.reason()),
                        "words",
                        cancelled.words() == null ? "" : cancelled.words()))));
    }

    private Component head(Meeting meeting) {
        var close = AgendaPages.link(state, new Pictogram("x"));
        close.getElement().setAttribute("aria-label", texts.get("agenda.detail.close"));
        close.addClassName("link-button");
        var head = new Div(new H2(words.who(meeting)), Keys.on(close, "Escape"));
        head.addClassName("detail-head");
        return head;
    }

    private Component badges(Meeting meeting) {
        var kind = new Span(
                new Pictogram(meeting.pictogram()), new Span(meeting.kind().text()));
        kind.addClassName("badge");
        var badges = new Div(kind, new StateBadge(words, meeting));
        if (meeting.settlementDay() != null) {
            var day = new Span(texts.get("agenda.detail.settlementDay"));
            day.addClassName("badge");
            badges.add(day);
        }
        badges.addClassName("badges");
        return badges;
    }

    private DescriptionList pairs(Meeting meeting) {
        var pairs = new DescriptionList();
        pairs.addClassName("pairs");
        pair(pairs, texts.get("agenda.column.time"), texts.date(meeting.start()) + ", " + words.when(meeting));
        pair(pairs, texts.get("agenda.column.place"), words.where(meeting));
        pair(pairs, texts.get("agenda.column.staff"), meeting.staffName());
        if (meeting.interpreter() != null) {
            pair(pairs, texts.get("agenda.plan.interpreter"), texts.name(meeting.interpreter()));
        }
        Optional.ofNullable(current.get().newcomerNumber())
                .ifPresent(number -> pair(pairs, texts.get("agenda.detail.number"), number));
        Optional.ofNullable(current.get().phone())
                .ifPresent(phone -> pair(pairs, texts.get("agenda.detail.phone"), texts.leftToRight(phone)));
        pair(pairs, texts.get("agenda.detail.household"), meeting.householdNumber());
        return pairs;
    }

    private static void pair(DescriptionList pairs, String term, String description) {
        pairs.add(new Term(term), new Description(new Text(description)));
    }

    private static Component ownWords(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("own-words");
        return paragraph;
    }
}
