package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.EnrolResult;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.RegroupResult;
import nl.wegwijs.workshop.SeriesEnrolment;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesRegrouping;
import nl.wegwijs.workshop.StaffSeries;

/** Takes in somebody who stands in the room. */
class EnrolPanel extends ActionPanel {

    private final SeriesEnrolment enrolment;
    private final SeriesRegrouping regrouping;
    private final StaffSeries series;
    private final PersonField person;

    EnrolPanel(GroupServices services, StaffSeries series, Instant now, KeptForm kept, Desk desk) {
        super(Texts.current().get("workshop.enrol.title"), kept, desk);
        this.enrolment = services.enrolment();
        this.regrouping = services.regrouping();
        this.series = series;
        this.person = new PersonField(services.search());
        person.keepIn(kept);
        person.addValueChangeListener(change -> refuseNoLonger());

        var begun = !now.isBefore(series.firstStartsAt());
        var seats = series.seats();
        var fields = new Div(person);
        if (seats.free() > 0 && (begun || seats.waiting() == 0)) {
            layOut(fields, main(texts.get("workshop.enrol.enrol"), this::enrol));
            return;
        }
        // One for each who waits too: nobody is overtaken.
        var places = seats.enrolled() + seats.offered() + 1 + (begun ? 0 : seats.waiting());
        var more = button(texts.get("workshop.enrol.morePlaces", "places", places), () -> enrolWith(places));
        if (begun) {
            fields.add(new Paragraph(texts.get("workshop.enrol.fullAndBegun")));
            layOut(fields, more);
        } else {
            fields.add(new Paragraph(texts.get("workshop.enrol.full", "waiting", seats.waiting())));
            layOut(fields, main(texts.get("workshop.enrol.wait"), this::enrol), more);
        }
    }

    @Override
    void focus() {
        person.focus();
    }

    private void enrol() {
        if (person.isChosen()) {
            var whom = person.getValue();
            tell(whom, enrolment.enrol(series.id(), whom.id()));
        }
    }

    private void enrolWith(int places) {
        if (person.isChosen()) {
            var whom = person.getValue();
            tell(whom, enrolment.enrolWithMorePlaces(series.id(), whom.id(), places));
        }
    }

    private void tell(FoundPerson whom, EnrolResult result) {
        var name = whom.name();
        switch (result) {
            case EnrolResult.Enrolled _ -> doneAndNext(texts.get("workshop.enrol.enrolled", "name", name));
            case EnrolResult.Waiting waiting ->
                doneAndNext(texts.get("workshop.enrol.waiting", "name", name, "position", waiting.position()));
            case EnrolResult.AlreadyOnList already ->
                refuse(
                        already.status() == EnrolmentStatus.WAITING
                                ? texts.get("workshop.enrol.waitsAlready", "name", name)
                                : texts.get("workshop.enrol.alreadyOnList", "name", name));
            case EnrolResult.Full _ -> refuse(texts.get("workshop.enrol.fullAndBegun"));
            case EnrolResult.NotOpen _ -> refuse(texts.get("workshop.enrol.notOpen"));
            case EnrolResult.Busy busy ->
                refuse(texts.get("workshop.enrol.busy", "name", name, "when", words.moments(busy.sessions())));
            case EnrolResult.Followed followed ->
                refuse(texts.get(
                        "workshop.enrol.followed",
                        "name",
                        name,
                        "date",
                        texts.dateWithYear(followed.on()),
                        "place",
                        followed.place() == null ? texts.get("workshop.enrol.here") : followed.place()));
            case EnrolResult.InOtherGroup other ->
                refuse(
                        texts.get("workshop.enrol.inOtherGroup", "name", name, "date", texts.date(other.begins())),
                        main(texts.get("workshop.enrol.moveHere"), () -> moveHere(other.series(), whom.id())));
            case EnrolResult.InColleaguesGroup(var begins) ->
                refuse(texts.get("workshop.enrol.inColleaguesGroup", "name", name, "date", texts.date(begins)));
            case EnrolResult.NotFound _ -> refuse(texts.get("workshop.group.notFound"));
        }
    }

    private void moveHere(SeriesId other, NewcomerId newcomer) {
        var result = regrouping.move(other, series.id(), newcomer, true);
        var said = new RegroupWords(texts).of(result);
        if (result instanceof RegroupResult.Moved) {
            done(said);
        } else {
            refuse(said);
        }
    }
}
