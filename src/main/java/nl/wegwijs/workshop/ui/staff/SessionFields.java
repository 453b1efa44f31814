package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.Part;
import nl.wegwijs.workshop.PlannedSession;
import nl.wegwijs.workshop.VenueChoice;

/** When and where one part of a workshop is given, and what is in the way. */
class SessionFields extends ListItem {

    private static final int STEP = 5;
    private static final int LONGEST = 600;

    private final Texts texts = Texts.current();
    private final Part part;
    private final VenueFields venue;
    private final DatePicker date = localised(new DatePicker(texts.get("workshop.plan.date")));
    private final TimePicker time = localised(new TimePicker(texts.get("workshop.plan.time")));
    private final IntegerField minutes = localised(new IntegerField(texts.get("workshop.plan.minutes")));
    private final Div found = new Div();

    SessionFields(String title, Part part, List<VenueChoice> venues, Runnable changed) {
        this.part = part;
        venue = new VenueFields(venues, texts.get("workshop.plan.where"), texts.get("workshop.plan.room"), changed);

        time.setStep(Duration.ofMinutes(30));
        minutes.setStep(STEP);
        minutes.setMin(STEP);
        minutes.setMax(LONGEST);
        minutes.setValue(part.minutes());
        date.setManualValidation(true);
        date.setErrorMessage(texts.get("component.required"));
        time.setManualValidation(true);
        time.setErrorMessage(texts.get("workshop.plan.timeWrong"));
        minutes.setManualValidation(true);
        minutes.setErrorMessage(texts.get("workshop.plan.minutesWrong"));

        date.addValueChangeListener(event -> changed.run());
        time.addValueChangeListener(event -> changed.run());
        minutes.addValueChangeListener(event -> changed.run());

        var heading = new H4(title);
        if (part.excursion()) {
            var excursion = new Span(texts.get("workshop.plan.excursion"));
            excursion.addClassName("badge");
            heading.add(excursion);
        }
        var fields = new Div(date, time, minutes, venue.location(), venue.room());
        fields.addClassName("session-fields");
        found.addClassName("session-problems");
        found.getElement().setAttribute("role", "status");
        add(heading, fields, found);
        addClassNames("session-row");
    }

    Part part() {
        return part;
    }

    VenueFields venue() {
        return venue;
    }

    void show(PlannedSession proposed) {
        date.setValue(proposed.slot().day());
        time.setValue(proposed.slot().startTime());
        minutes.setValue(proposed.slot().minutes());
        venue.choose(proposed.location(), proposed.room());
    }

    /** Nothing while something is missing or impossible. */
    Optional<PlannedSession> session() {
        if (date.isEmpty() || !isOnStep() || !isPossible() || venue.value().isEmpty()) {
            return Optional.empty();
        }
        var where = venue.value().get();
        var slot = Slot.of(date.getValue().atTime(time.getValue()), minutes.getValue());
        return Optional.of(new PlannedSession(part.id(), slot, where.location(), where.room()));
    }

    /** Marks what is missing or impossible. */
    boolean isComplete() {
        date.setInvalid(date.isEmpty());
        time.setInvalid(!isOnStep());
        minutes.setInvalid(!isPossible());
        return venue.isComplete() & !date.isInvalid() & !time.isInvalid() & !minutes.isInvalid();
    }

    /** In words, with their pictogram; a busy participant is worth knowing, but does not stand in the way. */
    void tell(List<String> problems, List<String> busy) {
        found.removeAll();
        found.setClassName("fine", problems.isEmpty() && busy.isEmpty());
        problems.forEach(problem -> found.add(line("triangle-alert", problem, "bad")));
        if (!busy.isEmpty()) {
            found.add(line(
                    "users", texts.get("workshop.plan.busy", "count", busy.size(), "names", texts.list(busy)), "warn"));
        }
        if (problems.isEmpty() && busy.isEmpty()) {
            found.add(line("check", texts.get("workshop.plan.fine"), "good"));
        }
    }

    void tellNothing() {
        found.removeAll();
    }

    private static Span line(String pictogram, String words, String look) {
        var line = new Span(new Pictogram(pictogram), new Span(words));
        line.addClassNames("session-problem", look);
        return line;
    }

    private boolean isOnStep() {
        return !time.isEmpty()
                && time.getValue().getMinute() % STEP == 0
                && time.getValue().getSecond() == 0;
    }

    private boolean isPossible() {
        var typed = minutes.getValue();
        return typed != null && typed >= STEP && typed <= LONGEST && typed % STEP == 0;
    }

    /** One line for {@link #fill}. */
    String written() {
        return Stream.of(
                        date.getOptionalValue(),
                        time.getOptionalValue(),
                        minutes.getOptionalValue(),
                        venue.location().getOptionalValue().map(one -> one.id().value()),
                        venue.room().getOptionalValue().map(PlaceRoom::id).map(RoomId::value))
                .map(value -> value.map(Objects::toString).orElse(""))
                .collect(Collectors.joining(" "));
    }

    void fill(String written) {
        var parts = List.of(written.split(" ", -1));
        date.setValue(parts.get(0).isEmpty() ? null : LocalDate.parse(parts.get(0)));
        time.setValue(parts.get(1).isEmpty() ? null : LocalTime.parse(parts.get(1)));
        minutes.setValue(parts.get(2).isEmpty() ? null : Integer.valueOf(parts.get(2)));
        venue.choose(
                parts.get(3).isEmpty() ? null : new LocationId(UUID.fromString(parts.get(3))),
                parts.get(4).isEmpty() ? null : new RoomId(UUID.fromString(parts.get(4))));
    }
}
