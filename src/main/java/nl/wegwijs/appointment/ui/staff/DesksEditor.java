package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wegwijs.appointment.SettlementRequest.Desk;
import nl.wegwijs.appointment.SettlementStep;
import nl.wegwijs.person.PeopleLookup.Staff;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.KeptForm;
import org.jspecify.annotations.Nullable;

/** Who does the steps: one person for all of them, or somebody else or a room for single ones. */
class DesksEditor extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final List<Staff> colleagues;
    private final Map<UUID, LocalText> kindNames;
    private final Runnable changed;
    private final ComboBox<Staff> everything = staffField(texts.get("settlement.plan.staff"));
    private final OrderedList list = new OrderedList();
    private final List<Row> rows = new ArrayList<>();

    /** The fields of one step. */
    private record Row(ComboBox<Staff> staff, ComboBox<PlaceRoom> room) {}

    DesksEditor(List<Staff> colleagues, StaffId me, Map<UUID, LocalText> kindNames, Runnable changed) {
        this.colleagues = colleagues;
        this.kindNames = kindNames;
        this.changed = changed;
        everything.setItems(colleagues);
        colleagues.stream().filter(one -> one.id().equals(me)).findFirst().ifPresent(everything::setValue);
        everything.addValueChangeListener(change -> changed.run());
        list.addClassNames("plain-list", "rows");
        getContent().add(everything, new Details(texts.get("settlement.plan.perStep"), list));
        getContent().addClassName("desks");
    }

    /** Offers a row for each step; the rooms are those of the place of the step. */
    void show(List<SettlementStep> steps, @Nullable Place groupLocation, List<Place> places) {
        rows.clear();
        list.removeAll();
        for (var step : steps) {
            var place = step.location() == null
                    ? Optional.ofNullable(groupLocation)
                    : places.stream()
                            .filter(one -> one.id().equals(step.location()))
                            .findFirst();
            var name = kindName(step);
            var staff = staffField(texts.get("settlement.plan.stepStaff", "step", name));
            staff.setItems(colleagues);
            staff.setPlaceholder(texts.get("settlement.plan.asAbove"));
            staff.setClearButtonVisible(true);
            staff.addValueChangeListener(change -> changed.run());
            var room = new ComboBox<PlaceRoom>(texts.get("settlement.plan.stepRoom", "step", name));
            room.setItems(place.map(Place::roomsInUse).orElse(List.of()));
            room.setItemLabelGenerator(PlaceRoom::name);
            room.setPlaceholder(texts.get("settlement.plan.noRoom"));
            room.setClearButtonVisible(true);
            room.addValueChangeListener(change -> changed.run());
            rows.add(new Row(staff, room));
            var item = new ListItem(new Span(name), staff, room);
            item.addClassName("desk");
            list.add(item);
        }
    }

    void keepIn(KeptForm kept) {
        kept.part("desks", this::written, this::fill);
    }

    private String written() {
        var all = new ArrayList<String>();
        all.add(everything
                .getOptionalValue()
                .map(one -> one.id().value().toString())
                .orElse(""));
        for (var row : rows) {
            all.add(row.staff()
                    .getOptionalValue()
                    .map(one -> one.id().value().toString())
                    .orElse(""));
            all.add(row.room()
                    .getOptionalValue()
                    .map(one -> one.id().value().toString())
                    .orElse(""));
        }
        return String.join(" ", all);
    }

    /** Rooms and colleagues that are no longer there are left out, and so are steps that the template lost. */
    private void fill(String written) {
        var ids = List.of(written.split(" ", -1));
        everything.setValue(named(everything, one -> one.id().value(), ids.getFirst()));
        for (var row = 0; row < rows.size() && 2 * row + 2 < ids.size(); row++) {
            rows.get(row)
                    .staff()
                    .setValue(named(rows.get(row).staff(), one -> one.id().value(), ids.get(2 * row + 1)));
            rows.get(row)
                    .room()
                    .setValue(named(rows.get(row).room(), one -> one.id().value(), ids.get(2 * row + 2)));
        }
    }

    /** One for each step; empty while nobody is chosen for one of them. */
    List<Desk> desks() {
        var desks = new ArrayList<Desk>();
        for (var row : rows) {
            var staff = row.staff().getOptionalValue().or(everything::getOptionalValue);
            if (staff.isEmpty()) {
                return List.of();
            }
            var room = row.room().getOptionalValue().map(PlaceRoom::id).orElse(null);
            desks.add(new Desk(staff.get().id(), room));
        }
        return desks;
    }

    String kindName(SettlementStep step) {
        return Optional.ofNullable(kindNames.get(step.kind().value()))
                .map(LocalText::text)
                .orElse("");
    }

    String staffName(StaffId id) {
        return colleagues.stream()
                .filter(one -> one.id().equals(id))
                .map(Staff::name)
                .findFirst()
                .orElse("");
    }

    private static <T> @Nullable T named(ComboBox<T> field, Function<T, UUID> id, String written) {
        return field.getListDataView()
                .getItems()
                .filter(one -> id.apply(one).toString().equals(written))
                .findFirst()
                .orElse(null);
    }

    private static ComboBox<Staff> staffField(String label) {
        var field = new ComboBox<Staff>(label);
        field.setItemLabelGenerator(Staff::name);
        return field;
    }
}
