package nl.wegwijs.planning.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceDetails;
import nl.wegwijs.planning.PlaceResult;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** Name, address, position, phone and opening hours of one location, new or known. */
class PlaceForm extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final PlaceSettings settings;
    private final Places places;
    private final Consumer<LocationId> saved;
    private @Nullable Place place;

    private final TextField name = required(texts.get("planning.place.name"), 120);
    private final TextField address = required(texts.get("planning.place.address"), 200);
    private final TextField postcode = required(texts.get("planning.place.postcode"), 10);
    private final TextField city = required(texts.get("planning.place.city"), 80);
    private final TextField phone = new TextField(texts.get("planning.place.phone"));
    private final TextField position = new TextField(texts.get("planning.place.position"));
    private final Checkbox groupLocation = new Checkbox(texts.get("planning.place.groupLocation"));
    private final HoursField hours = new HoursField(texts.get("planning.place.hours"));
    private final FormMessage message = new FormMessage();
    private final KeptForm kept;

    PlaceForm(PlaceSettings settings, Places places, Drafts drafts, @Nullable Place place, Consumer<LocationId> saved) {
        this.settings = settings;
        this.places = places;
        this.saved = saved;
        this.place = place;

        phone.setMaxLength(30);
        position.setManualValidation(true);
        position.setHelperText(texts.get("planning.place.positionHelp"));
        position.setErrorMessage(texts.get("planning.place.positionWrong"));
        hours.setManualValidation(true);
        hours.setErrorMessage(texts.get("planning.place.hoursWrong"));
        if (place != null) {
            show(place.details());
        }

        kept = new KeptForm(
                        drafts,
                        "planning.place/" + (place == null ? "new" : place.id().value()))
                .text("name", name)
                .text("address", address)
                .text("postcode", postcode)
                .text("city", city)
                .text("phone", phone)
                .text("position", position)
                .value("group", groupLocation, String::valueOf, Boolean::valueOf)
                .basedOn(this::version);
        hours.keepIn(kept);

        var save = new Button(texts.get("planning.place.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(name, address, postcode, city, phone, position, groupLocation);
        fields.addClassName("fields");
        getContent().add(kept, fields, hours, message, save);
        getContent().addClassName("settings-form");
    }

    /** After a change elsewhere on the screen; what is typed here stays. */
    void goOnFrom(Place now) {
        if (place != null && now.version() == place.version() + 1) {
            place = now;
            kept.goOn();
        }
    }

    private String version() {
        return place == null ? "" : String.valueOf(place.version());
    }

    private void show(PlaceDetails details) {
        name.setValue(details.name());
        address.setValue(details.address());
        postcode.setValue(details.postcode());
        city.setValue(details.city());
        phone.setValue(Objects.requireNonNullElse(details.phone(), ""));
        position.setValue(MapPosition.write(details.latitude(), details.longitude()));
        groupLocation.setValue(details.groupLocation());
        hours.setValue(details.hours());
    }

    private PlaceDetails typed() {
        var onMap = MapPosition.parse(position.getValue());
        return new PlaceDetails(
                name.getValue().strip(),
                address.getValue().strip(),
                postcode.getValue().strip(),
                city.getValue().strip(),
                phone.isEmpty() ? null : phone.getValue().strip(),
                onMap.map(MapPosition::latitude).orElse(null),
                onMap.map(MapPosition::longitude).orElse(null),
                groupLocation.getValue(),
                hours.getValue());
    }

    private void save() {
        if (!isComplete()) {
            message.show(texts.get("settings.form.incomplete"));
            return;
        }
        tell(place == null ? settings.add(typed()) : settings.change(place.id(), place.version(), typed()));
    }

    /** Marks what is missing or wrong. */
    private boolean isComplete() {
        var required = List.of(name, address, postcode, city);
        required.forEach(field -> field.setInvalid(field.getValue().isBlank()));
        position.setInvalid(
                !position.isEmpty() && MapPosition.parse(position.getValue()).isEmpty());
        hours.setInvalid(!hours.isComplete());
        return required.stream().noneMatch(TextField::isInvalid) && !position.isInvalid() && !hours.isInvalid();
    }

    private void tell(PlaceResult result) {
        switch (result) {
            case PlaceResult.Saved(var id) -> {
                place = places.find(id).orElseThrow();
                message.clear();
                kept.forget();
                Notice.done(texts.get("planning.place.saved", "name", place.name()));
                saved.accept(id);
            }
            case PlaceResult.NameTaken() -> {
                message.show(texts.get("planning.place.nameTaken", "name", name.getValue()));
                name.focus();
            }
            case PlaceResult.ChangedMeanwhile() -> changedMeanwhile();
        }
    }

    /** What was typed stays. Saving again overwrites the colleague's version; looking at that one is offered. */
    private void changedMeanwhile() {
        var theirs = places.find(Objects.requireNonNull(place).id()).orElseThrow();
        place = theirs;
        message.showChangedMeanwhile(kept, () -> show(theirs.details()));
    }

    private static TextField required(String label, int longest) {
        var field = new TextField(label);
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setErrorMessage(Texts.current().get("component.required"));
        return field;
    }
}
