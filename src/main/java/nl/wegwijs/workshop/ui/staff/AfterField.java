package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.PlanningChoices;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesToFollow;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** To which group a series is given straight after theirs. Only there for workshops that follow another one. */
class AfterField extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final PlanningChoices choices;
    private final ComboBox<SeriesToFollow> field = new ComboBox<>(texts.get("workshop.plan.after"));
    private final Paragraph explained = new Paragraph();
    private @Nullable WorkshopId follows;

    AfterField(PlanningChoices choices, Runnable changed) {
        this.choices = choices;
        field.setItemLabelGenerator(this::words);
        field.setClearButtonVisible(true);
        field.setPlaceholder(texts.get("workshop.plan.afterNone"));
        field.addClassName("wide");
        field.addValueChangeListener(event -> explain());
        field.addValueChangeListener(event -> changed.run());
        // Asked only when somebody opens the list.
        field.setItems(query -> offered()
                .filter(one -> contains(words(one), query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        explained.addClassName("quiet-text");
        getContent().add(field, explained);
        getContent().addClassNames("after-field", "wide");
        offer(null);
    }

    void keepIn(KeptForm kept) {
        kept.field(
                "after",
                field,
                one -> one.id().value().toString(),
                text -> text.isEmpty() ? Optional.empty() : choices.series(new SeriesId(UUID.fromString(text))));
    }

    void onChange(Runnable changed) {
        field.addValueChangeListener(event -> changed.run());
    }

    void offer(@Nullable CatalogueWorkshop workshop) {
        follows = workshop == null ? null : workshop.details().follows();
        if (follows == null
                || (!field.isEmpty() && !follows.equals(field.getValue().workshop()))) {
            field.clear();
        }
        getContent().setVisible(follows != null);
    }

    Optional<SeriesToFollow> choose(@Nullable SeriesId before) {
        var found = Optional.ofNullable(before).flatMap(choices::series);
        found.ifPresent(field::setValue);
        return found;
    }

    Optional<SeriesId> series() {
        return field.getOptionalValue().map(SeriesToFollow::id);
    }

    private Stream<SeriesToFollow> offered() {
        return follows == null ? Stream.empty() : choices.seriesOf(follows).stream();
    }

    private boolean contains(String words, String typed) {
        return words.toLowerCase(texts.locale()).contains(typed.toLowerCase(texts.locale()));
    }

    private void explain() {
        explained.setText(
                field.isEmpty()
                        ? ""
                        : texts.get(
                                "workshop.plan.afterExplained",
                                "people",
                                field.getValue().participants()));
    }

    private String words(SeriesToFollow series) {
        return texts.get(
                "workshop.plan.afterSeries",
                "language",
                texts.name(series.language()),
                "location",
                series.locationName(),
                "from",
                texts.date(series.firstStartsAt()),
                "until",
                texts.date(series.lastEndsAt()));
    }
}
