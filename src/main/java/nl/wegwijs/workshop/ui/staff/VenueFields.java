package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.VenueChoice;
import org.jspecify.annotations.Nullable;

/** A location and a room in it, side by side in a form. */
class VenueFields {

    /** What is chosen. */
    record Venue(LocationId location, @Nullable RoomId room) {}

    private final Texts texts = Texts.current();
    private final ComboBox<VenueChoice> location;
    private final ComboBox<PlaceRoom> room;

    VenueFields(List<VenueChoice> venues, String locationLabel, String roomLabel, Runnable changed) {
        location = new ComboBox<>(locationLabel);
        room = new ComboBox<>(roomLabel);
        location.setItems(venues);
        location.setItemLabelGenerator(VenueChoice::name);
        location.setManualValidation(true);
        location.setErrorMessage(texts.get("component.required"));
        room.setItemLabelGenerator(this::words);
        room.setClearButtonVisible(true);
        room.setPlaceholder(texts.get("workshop.plan.noRoom"));

        location.addValueChangeListener(event -> offerRooms());
        location.addValueChangeListener(event -> changed.run());
        room.addValueChangeListener(event -> changed.run());
        offerRooms();
    }

    ComboBox<VenueChoice> location() {
        return location;
    }

    ComboBox<PlaceRoom> room() {
        return room;
    }

    /** Empty until a location is chosen. */
    Optional<Venue> value() {
        return location.getOptionalValue()
                .map(place -> new Venue(
                        place.id(), room.getOptionalValue().map(PlaceRoom::id).orElse(null)));
    }

    void choose(@Nullable LocationId place, @Nullable RoomId wanted) {
        location.setValue(location.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(place))
                .findFirst()
                .orElse(null));
        room.setValue(location.getOptionalValue().stream()
                .flatMap(one -> one.rooms().stream())
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(null));
    }

    /** Marks the location when it is missing. */
    boolean isComplete() {
        location.setInvalid(location.isEmpty());
        return !location.isInvalid();
    }

    private void offerRooms() {
        room.setItems(location.getOptionalValue().map(VenueChoice::rooms).orElse(List.of()));
        room.setEnabled(!location.isEmpty());
    }

    private String words(PlaceRoom one) {
        return one.seats() == null
                ? one.name()
                : texts.get("workshop.plan.roomSeats", "name", one.name(), "seats", one.seats());
    }
}
