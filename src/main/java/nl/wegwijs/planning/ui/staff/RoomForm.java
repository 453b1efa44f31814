package nl.wegwijs.planning.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.PlaceResult;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** One room of a location, new or known. */
class RoomForm extends Composite<Div> {

    private static final int MOST_SEATS = 1000;

    private final Texts texts = Texts.current();
    private final PlaceSettings settings;
    private final Places places;
    private final LocationId location;
    private final Runnable added;
    private @Nullable PlaceRoom room;

    private final TextField name = new TextField(texts.get("planning.room.name"));
    private final TextField floor = new TextField(texts.get("planning.room.floor"));
    private final IntegerField seats = localised(new IntegerField(texts.get("planning.room.seats")));
    private final FormMessage message = new FormMessage();
    private final Div use = new Div();
    private final KeptForm kept;

    RoomForm(
            PlaceSettings settings,
            Places places,
            Drafts drafts,
            LocationId location,
            @Nullable PlaceRoom room,
            Runnable added) {
        this.settings = settings;
        this.places = places;
        this.location = location;
        this.room = room;
        this.added = added;

        name.setMaxLength(80);
        floor.setMaxLength(20);
        seats.setMin(1);
        seats.setMax(MOST_SEATS);
        showSaved();
        kept = new KeptForm(
                        drafts,
                        "planning.room/"
                                + (room == null
                                        ? location.value() + "/new"
                                        : room.id().value()))
                .text("name", name)
                .text("floor", floor)
                .value("seats", seats, String::valueOf, Integer::valueOf)
                .basedOn(this::version);

        var save = new Button(texts.get(room == null ? "planning.room.add" : "planning.room.save"), click -> save());
        var fields = new Div(name, floor, seats, save, use);
        fields.addClassName("room-fields");
        getContent().add(kept, fields, message);
        getContent().addClassName("room");
    }

    private void save() {
        if (name.isEmpty() || seats.isInvalid()) {
            name.setErrorMessage(texts.get("component.required"));
            name.setInvalid(name.isEmpty());
            return;
        }
        var known = room;
        tell(
                known == null
                        ? settings.addRoom(location, typedName(), typedFloor(), seats.getValue())
                        : settings.changeRoom(
                                known.id(), known.version(), typedName(), typedFloor(), seats.getValue()));
    }

    private void tell(PlaceResult result) {
        switch (result) {
            case PlaceResult.Saved _ -> {
                message.clear();
                name.setInvalid(false);
                Notice.done(texts.get("planning.room.saved", "name", typedName()));
                if (room == null) {
                    kept.fill(this::showSaved);
                    added.run();
                } else {
                    refresh();
                }
                kept.forget();
            }
            case PlaceResult.NameTaken() -> message.show(texts.get("planning.room.nameTaken", "name", typedName()));
            case PlaceResult.ChangedMeanwhile() -> {
                refresh();
                message.showChangedMeanwhile(kept, this::showSaved);
            }
        }
    }

    private String version() {
        return room == null ? "" : String.valueOf(room.version());
    }

    private void refresh() {
        var known = Objects.requireNonNull(room).id();
        room = places.find(location).flatMap(place -> place.room(known)).orElseThrow();
        showUse();
    }

    private void showSaved() {
        var known = room;
        name.setValue(known == null ? "" : known.name());
        floor.setValue(known == null || known.floor() == null ? "" : known.floor());
        seats.setValue(known == null ? null : known.seats());
        showUse();
    }

    private void showUse() {
        use.removeAll();
        var known = room;
        if (known == null) {
            return;
        }
        if (known.active()) {
            use.add(new Button(texts.get("planning.room.close"), click -> {
                settings.closeRoom(known.id());
                refresh();
                kept.goOn();
                Notice.done(texts.get("planning.room.closed", "name", known.name()));
            }));
        } else {
            var badge = new Span(texts.get("settings.notInUse"));
            badge.addClassNames("badge", "warn");
            use.add(badge, new Button(texts.get("planning.room.reopen"), click -> {
                settings.reopenRoom(known.id());
                refresh();
                kept.goOn();
                Notice.done(texts.get("planning.room.reopened", "name", known.name()));
            }));
        }
    }

    private String typedName() {
        return name.getValue().strip();
    }

    private @Nullable String typedFloor() {
        return floor.isEmpty() ? null : floor.getValue().strip();
    }
}
