package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.SaidAbsent;
import nl.wegwijs.workshop.SeriesFilter.When;
import nl.wegwijs.workshop.SeriesPerson;
import nl.wegwijs.workshop.StaffEnrolment;
import nl.wegwijs.workshop.StaffWorkshops.Whole;

/** Who takes part, has a place kept, waits, and has left. */
class GroupLists extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final SeriesWords words = new SeriesWords(texts);
    private final Whole whole;
    private final boolean changeable;
    private final Consumer<SeriesPerson> move;
    private final Consumer<SeriesPerson> takeOff;

    GroupLists(Whole whole, Instant now, Consumer<SeriesPerson> move, Consumer<SeriesPerson> takeOff) {
        this.whole = whole;
        this.changeable =
                List.of(When.UPCOMING, When.RUNNING).contains(whole.series().when(now));
        this.move = move;
        this.takeOff = takeOff;

        var participants = with(EnrolmentStatus.ENROLLED, EnrolmentStatus.PASSED, EnrolmentStatus.NOT_PASSED);
        if (participants.isEmpty()) {
            var nobody = new Paragraph(texts.get("workshop.group.nobody"));
            nobody.addClassName("card");
            getContent().add(nobody);
        }
        part(
                texts.get("workshop.group.participants"),
                participants,
                texts.get("workshop.group.standing"),
                this::takesPart);
        part(
                texts.get("workshop.group.offered"),
                with(EnrolmentStatus.OFFERED),
                texts.get("workshop.group.answersUntil"),
                this::until);
        var waiting = with(EnrolmentStatus.WAITING);
        part(
                texts.get("workshop.group.waiting"),
                waiting,
                texts.get("workshop.group.turn"),
                one -> new Span(texts.get(
                        "workshop.group.position",
                        "position",
                        waiting.indexOf(one) + 1,
                        "date",
                        texts.date(one.since()))));
        part(
                texts.get("workshop.group.left"),
                with(EnrolmentStatus.LEFT),
                texts.get("workshop.group.why"),
                this::whyLeft);
    }

    private void part(
            String title, List<StaffEnrolment> people, String standing, Function<StaffEnrolment, Component> how) {
        if (people.isEmpty()) {
            return;
        }
        var table = new GroupTable(
                whole.series(),
                title,
                people.size(),
                standing,
                changeable && people.getFirst().status().isOnList());
        people.forEach(one -> table.row(one.person(), how.apply(one), move(one.person()), takeOff(one.person())));
        getContent().add(table);
    }

    private Component move(SeriesPerson person) {
        var button = new Button(texts.get("workshop.group.move"), click -> move.accept(person));
        button.setAriaLabel(texts.get("workshop.move.title", "name", person.name()));
        return button;
    }

    private Component takeOff(SeriesPerson person) {
        var button = new Button(texts.get("workshop.group.takeOff"), click -> takeOff.accept(person));
        button.setAriaLabel(texts.get("workshop.takeOff.title", "name", person.name()));
        return button;
    }

    /** With what they said beforehand about not coming. */
    private Component takesPart(StaffEnrolment one) {
        var standing = new Div(new Span(
                switch (one.status()) {
                    case PASSED -> texts.get("workshop.group.passed");
                    case NOT_PASSED -> texts.get("workshop.group.notPassed");
                    case ENROLLED, WAITING, OFFERED, LEFT ->
                        texts.get("workshop.group.since", "date", texts.date(one.since()));
                }));
        absences(one.person().id()).forEach(absence -> {
            var line = new Span(texts.get(
                    "workshop.group.cannotCome", "date", dateOf(absence), "reason", words.quoted(absence.reason())));
            line.addClassName("said-absent");
            standing.add(line);
        });
        standing.addClassName("stacked");
        return standing;
    }

    private Component until(StaffEnrolment one) {
        return new Span(one.offeredUntil() == null ? "" : words.moment(one.offeredUntil()));
    }

    private Component whyLeft(StaffEnrolment one) {
        var why = new Div(
                new Span(words.left(one.leaveCause()) + ", " + texts.date(one.since())),
                new Span(words.quoted(one.leaveReason())));
        why.addClassName("stacked");
        return why;
    }

    private List<SaidAbsent> absences(NewcomerId person) {
        return whole.absences().stream()
                .filter(absence -> absence.newcomer().equals(person))
                .toList();
    }

    private String dateOf(SaidAbsent absence) {
        return whole.sessions().stream()
                .filter(session -> session.id().equals(absence.session()))
                .map(session -> texts.date(session.start()))
                .collect(Collectors.joining());
    }

    private List<StaffEnrolment> with(EnrolmentStatus... statuses) {
        return whole.people().stream()
                .filter(one -> List.of(statuses).contains(one.status()))
                .toList();
    }
}
