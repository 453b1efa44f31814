package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.figures.FigurePlace;
import nl.wegwijs.workshop.figures.FigureQuery;

/** Of what figures are asked. */
class FigureFilters extends Composite<Div> {

    private static final int INTAKE_YEARS = 12;

    private FiguresState state;
    private final FigureWords words;
    private final Consumer<FiguresState> listener;

    private final DatePicker from;
    private final DatePicker until;
    private final Select<WorkshopId> workshop;
    private final Select<Language> language;
    private final Select<Integer> intakeYear;
    private final Select<FigurePlace> place;
    private final Checkbox elsewhere;
    private final Select<FigureGroup> by = new Select<>();

    FigureFilters(
            FiguresState state,
            FigureWords words,
            List<WorkshopId> workshops,
            int thisYear,
            Consumer<FiguresState> listener) {
        this.state = state;
        this.words = words;
        this.listener = listener;
        var texts = words.texts();
        var query = state.query();

        from = localised(new DatePicker(texts.get("figures.screen.from"), query.from()));
        until = localised(new DatePicker(texts.get("figures.screen.until"), query.until()));
        workshop = choice("figures.screen.workshop", workshops, words::workshop);
        workshop.setValue(query.workshop());
        language = choice("figures.screen.language", Language.all(), words::language);
        language.setValue(query.language());
        intakeYear = choice(
                "figures.screen.intakeYear",
                IntStream.range(0, INTAKE_YEARS).mapToObj(ago -> thisYear - ago).toList(),
                String::valueOf);
        intakeYear.setValue(query.intakeYear());
        place = choice("figures.screen.place", List.of(FigurePlace.values()), texts::name);
        place.setValue(query.place());
        elsewhere = new Checkbox(texts.get("figures.screen.elsewhere"), query.elsewhere());
        by.setLabel(texts.get("figures.screen.by"));
        by.setItems(Arrays.asList(FigureGroup.values()));
        by.setItemLabelGenerator(texts::name);
        by.setValue(state.by());

        Stream.<HasValue<?, ?>>of(from, until, workshop, language, intakeYear, place, elsewhere, by)
                .forEach(field -> field.addValueChangeListener(_ -> changed()));
        getContent().add(from, until, workshop, language, intakeYear, place, by, elsewhere);
        getContent().addClassNames("toolbar", "no-print");
        getContent().getElement().setAttribute("role", "search");
    }

    private <T> Select<T> choice(String label, List<T> items, Function<T, String> name) {
        var select = new Select<T>();
        var any = words.texts().get("figures.screen.any");
        select.setLabel(words.texts().get(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? any : name.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        return select;
    }

    /** Whether these filters say what is asked for: then they stay, and the field in use keeps the focus. */
    boolean say(FiguresState asked) {
        return asked.query().equals(state.query())
                && asked.by() == state.by()
                && asked.query().from().equals(from.getValue())
                && asked.query().until().equals(until.getValue());
    }

    /** A day that is not there, or an end before the beginning, leaves what was shown. */
    private void changed() {
        var first = Objects.requireNonNullElse(from.getValue(), state.query().from());
        var last = Objects.requireNonNullElse(until.getValue(), state.query().until());
        state = new FiguresState(
                new FigureQuery(
                        first,
                        last.isBefore(first) ? first : last,
                        null,
                        workshop.getValue(),
                        language.getValue(),
                        intakeYear.getValue(),
                        place.getValue(),
                        elsewhere.getValue()),
                by.getValue(),
                null);
        listener.accept(state);
    }
}
