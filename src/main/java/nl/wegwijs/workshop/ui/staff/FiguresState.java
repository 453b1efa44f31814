package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.figures.Figure;
import nl.wegwijs.workshop.figures.FigurePlace;
import nl.wegwijs.workshop.figures.FigureQuery;
import org.jspecify.annotations.Nullable;

/** Which figures are shown, and of which the list is open. All of it stands in the address, so it can be kept. */
record FiguresState(
        FigureQuery query, FigureGroup by, @Nullable Opened opened) {

    /** The list behind one figure; of all rows when row is null. */
    record Opened(Figure figure, Regime regime, @Nullable String row) {}

    static FiguresState of(QueryParameters address, LocalDate today) {
        var query = new FigureQuery(
                value(address, "from", LocalDate::parse).orElse(today.withDayOfYear(1)),
                value(address, "until", LocalDate::parse)
                        .orElse(today.withDayOfYear(1).plusYears(1).minusDays(1)),
                null,
                value(address, "workshop", UUID::fromString)
                        .map(WorkshopId::new)
                        .orElse(null),
                address.getSingleParameter("language").flatMap(Language::ofCode).orElse(null),
                value(address, "intake", Integer::valueOf).orElse(null),
                value(address, "place", FigurePlace::valueOf).orElse(null),
                address.getSingleParameter("elsewhere").isPresent());
        var by = value(address, "by", FigureGroup::valueOf).orElse(FigureGroup.WORKSHOP);
        return new FiguresState(query, by, opened(address, query, by));
    }

    private static @Nullable Opened opened(QueryParameters address, FigureQuery query, FigureGroup by) {
        var figure = value(address, "figure", Figure::valueOf);
        var regime = value(address, "regime", Regime::valueOf);
        var row = address.getSingleParameter("row");
        var rowMeansNothing = row.isPresent()
                && value(address, "row", word -> by.narrow(query, word)).isEmpty();
        return figure.isEmpty() || regime.isEmpty() || rowMeansNothing
                ? null
                : new Opened(figure.get(), regime.get(), row.orElse(null));
    }

    /** What somebody typed into the address, and does not mean anything, counts as not said. */
    private static <T> Optional<T> value(QueryParameters address, String name, Function<String, T> read) {
        try {
            return address.getSingleParameter(name).map(read);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    QueryParameters address() {
        var parameters = new HashMap<String, String>();
        parameters.put("from", query.from().toString());
        parameters.put("until", query.until().toString());
        parameters.put("by", by.name());
        put(
                parameters,
                "workshop",
                query.workshop() == null ? null : query.workshop().value());
        put(
                parameters,
                "language",
                query.language() == null ? null : query.language().code());
        put(parameters, "intake", query.intakeYear());
        put(parameters, "place", query.place());
        put(parameters, "elsewhere", query.elsewhere() ? "1" : null);
        if (opened != null) {
            parameters.put("figure", opened.figure().name());
            parameters.put("regime", opened.regime().name());
            put(parameters, "row", opened.row());
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    FiguresState open(Opened other) {
        return new FiguresState(query, by, other);
    }

    /** Of whom the open list is. */
    FigureQuery of(Opened list) {
        var narrowed = query.in(list.regime());
        return list.row() == null ? narrowed : by.narrow(narrowed, list.row());
    }
}
