package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.appointment.FreeTimes;
import nl.wegwijs.appointment.FreeTimes.Wish;
import nl.wegwijs.appointment.MoveTo;
import nl.wegwijs.person.PeopleLookup.Staff;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.ComponentTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.KeptForm;
import org.jspecify.annotations.Nullable;

/** With whom, where and when, with the next times at which everybody is free as buttons. */
class TimeAndPlace extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final FreeTimes times;
    private final FreeTimeButtons freeTimes;
    private PersonPicker.@Nullable Choice invited;
    private boolean filling;
    private Runnable changed = () -> {};

    private final ComboBox<Staff> staff = new ComboBox<>(texts.get("agenda.plan.staff"));
    private final ComboBox<Place> location = new ComboBox<>(texts.get("agenda.plan.location"));
    private final ComboBox<PlaceRoom> room = new ComboBox<>(texts.get("agenda.plan.room"));
    private final IntegerField minutes = ComponentTexts.localised(new IntegerField(texts.get("agenda.plan.minutes")));
    private final DatePicker date = ComponentTexts.localised(new DatePicker(texts.get("agenda.plan.date")));
    private final TimePicker time = ComponentTexts.localised(new TimePicker(texts.get("agenda.plan.time")));

    TimeAndPlace(FreeTimes freeTimes, List<Place> places, List<Staff> colleagues) {
        this.times = freeTimes;
        this.freeTimes = new FreeTimeButtons(freeTimes, this::take);

        staff.setItems(colleagues);
        staff.setItemLabelGenerator(Staff::name);
        location.setItems(places);
        location.setItemLabelGenerator(Place::name);
        room.setItemLabelGenerator(PlaceRoom::name);
        room.setClearButtonVisible(true);
        minutes.setStep(5);
        minutes.setMin(5);
        minutes.setStepButtonsVisible(true);
        time.setStep(Duration.ofMinutes(5));

        location.addValueChangeListener(event -> offerRooms());
        staff.addValueChangeListener(event -> propose());
        location.addValueChangeListener(event -> propose());
        room.addValueChangeListener(event -> propose());
        minutes.addValueChangeListener(event -> propose());
        date.addValueChangeListener(event -> propose());
        time.addValueChangeListener(event -> mark());

        getContent().add(staff, location, room, date, time, minutes, this.freeTimes);
        getContent().addClassNames("form-grid", "wide");
    }

    /** Keeps what is chosen here, as one part of a form. */
    void keepIn(KeptForm kept) {
        kept.part("when", this::written, this::fill);
        changed = kept::changed;
    }

    /** Fills in what is known already, and proposes times once. */
    void start(StaffId with, @Nullable LocationId at, @Nullable RoomId in, int howLong, LocalDate day) {
        filling(() -> {
            items(staff).stream()
                    .filter(one -> one.id().equals(with))
                    .findFirst()
                    .ifPresent(staff::setValue);
            items(location).stream()
                    .filter(place -> place.id().equals(at))
                    .findFirst()
                    .or(this::ownPlace)
                    .or(() -> items(location).stream().findFirst())
                    .ifPresent(location::setValue);
            Optional.ofNullable(location.getValue())
                    .flatMap(place -> Optional.ofNullable(in).flatMap(place::room))
                    .ifPresent(room::setValue);
            minutes.setValue(howLong);
            date.setValue(day);
        });
        propose();
    }

    /** Goes on to the next day on which the location opens, when it is closed or its day is over. */
    void toOpenDay() {
        Optional.ofNullable(location.getValue())
                .ifPresent(place -> date.setValue(times.nextOpenDay(place.id(), date.getValue())));
    }

    private Optional<Place> ownPlace() {
        var own = staff.getOptionalValue().map(Staff::locations).orElse(Set.of());
        return items(location).stream()
                .filter(place -> own.contains(place.id()))
                .findFirst();
    }

    /** Chooses the first free time in a part of the day; nothing when there is none. */
    void takeFirst(DayPart part) {
        freeTimes.first(date.getValue(), part).ifPresent(this::take);
    }

    void forWhom(PersonPicker.@Nullable Choice choice) {
        invited = choice;
        propose();
    }

    void takes(int howLong) {
        minutes.setValue(howLong);
    }

    void clearTime() {
        time.clear();
        propose();
    }

    /** Empty while something is missing; each field then says so. */
    Optional<MoveTo> filled() {
        var missing = require(staff, staff.getValue())
                | require(location, location.getValue())
                | require(minutes, minutes.getValue())
                | require(date, date.getValue())
                | require(time, time.getValue());
        if (missing) {
            return Optional.empty();
        }
        return Optional.of(new MoveTo(
                staff.getValue().id(),
                location.getValue().id(),
                Optional.ofNullable(room.getValue()).map(PlaceRoom::id).orElse(null),
                date.getValue().atTime(time.getValue()),
                minutes.getValue()));
    }

    private <F extends Component & HasValidation> boolean require(F field, @Nullable Object value) {
        field.setInvalid(value == null);
        field.setErrorMessage(value == null ? texts.get("agenda.plan.required") : null);
        return value == null;
    }

    private void offerRooms() {
        room.clear();
        room.setItems(
                Optional.ofNullable(location.getValue()).map(Place::roomsInUse).orElse(List.of()));
    }

    private void take(Slot slot) {
        filling(() -> {
            date.setValue(slot.day());
            time.setValue(slot.startTime());
        });
        mark();
    }

    private void mark() {
        if (!filling) {
            freeTimes.mark(date.getValue(), time.getValue());
            changed.run();
        }
    }

    private void filling(Runnable fields) {
        filling = true;
        fields.run();
        filling = false;
    }

    private String written() {
        return Stream.of(
                        staff.getOptionalValue().map(one -> one.id().value()),
                        location.getOptionalValue().map(one -> one.id().value()),
                        room.getOptionalValue().map(one -> one.id().value()),
                        minutes.getOptionalValue(),
                        date.getOptionalValue(),
                        time.getOptionalValue())
                .map(value -> value.map(Object::toString).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private void fill(String written) {
        var parts = List.of(written.split(" ", -1));
        filling(() -> {
            staff.setValue(named(items(staff), one -> one.id().value(), parts.get(0)));
            location.setValue(named(items(location), one -> one.id().value(), parts.get(1)));
            room.setValue(named(items(room), one -> one.id().value(), parts.get(2)));
            minutes.setValue(value(parts.get(3), Integer::valueOf));
            date.setValue(value(parts.get(4), LocalDate::parse));
            time.setValue(value(parts.get(5), LocalTime::parse));
        });
        propose();
    }

    private static <T> @Nullable T value(String written, Function<String, T> read) {
        return written.isEmpty() ? null : read.apply(written);
    }

    private static <T> @Nullable T named(List<T> all, Function<T, UUID> id, String written) {
        return all.stream()
                .filter(one -> id.apply(one).toString().equals(written))
                .findFirst()
                .orElse(null);
    }

    private void propose() {
        if (!filling) {
            freeTimes.propose(wish(), date.getValue());
            mark();
        }
    }

    private @Nullable Wish wish() {
        if (invited == null
                || staff.isEmpty()
                || location.isEmpty()
                || minutes.isEmpty()
                || date.isEmpty()
                || minutes.getValue() < 5) {
            return null;
        }
        return new Wish(
                invited.household(),
                invited.newcomer(),
                staff.getValue().id(),
                location.getValue().id(),
                Optional.ofNullable(room.getValue()).map(PlaceRoom::id).orElse(null),
                minutes.getValue());
    }

    private static <T> List<T> items(ComboBox<T> field) {
        return field.getListDataView().getItems().toList();
    }
}
