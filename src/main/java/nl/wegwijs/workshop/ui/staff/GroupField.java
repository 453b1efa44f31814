package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.StaffSeries;

/** Which other group. */
class GroupField extends ComboBox<StaffSeries> {

    private final transient Texts texts = Texts.current();

    GroupField(List<StaffSeries> groups) {
        var words = new SeriesWords(texts);
        setLabel(texts.get("workshop.move.group"));
        setItems(groups);
        setItemLabelGenerator(series -> texts.get(
                "workshop.move.choice",
                "when",
                words.when(series),
                "time",
                texts.time(series.firstStartsAt()),
                "language",
                words.language(series),
                "free",
                series.seats().free()));
        addClassName("person-field");
        if (groups.size() == 1) {
            setValue(groups.getFirst());
        }
    }

    void keepIn(KeptForm kept) {
        kept.choice("group", this, series -> series.id().value());
    }

    /** Says that a group has to be chosen; false when none is. */
    boolean isChosen() {
        setInvalid(isEmpty());
        setErrorMessage(isEmpty() ? texts.get("workshop.move.required") : null);
        return !isEmpty();
    }
}
