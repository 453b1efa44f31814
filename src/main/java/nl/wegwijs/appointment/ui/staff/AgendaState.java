package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.planning.LocationId;

/** What the agenda shows. All of it stands in the address, so that a screen can be kept and shared. */
record AgendaState(Span span, LocalDate day, Whose whose, Look look) {

    enum Span {
        DAY,
        WEEK
    }

    enum Look {
        /** Side by side, at their hour. */
        LANES,
        /** One under the other. */
        LIST
    }

    /** Whose appointments. */
    sealed interface Whose {
        record Mine() implements Whose {}

        record MyTeam() implements Whose {}

        record At(LocationId location) implements Whose {}
    }

    static AgendaState of(QueryParameters address, LocalDate today) {
        return new AgendaState(
                address.getSingleParameter("view").filter("week"::equals).isPresent() ? Span.WEEK : Span.DAY,
                address.getSingleParameter("day").flatMap(AgendaState::date).orElse(today),
                address.getSingleParameter("of").map(AgendaState::whose).orElseGet(Whose.Mine::new),
                address.getSingleParameter("as").filter("list"::equals).isPresent() ? Look.LIST : Look.LANES);
    }

    QueryParameters address() {
        var parameters = new HashMap<String, String>();
        parameters.put("view", span == Span.WEEK ? "week" : "day");
        parameters.put("day", day.toString());
        parameters.put(
                "of",
                switch (whose) {
                    case Whose.Mine _ -> "me";
                    case Whose.MyTeam _ -> "team";
                    case Whose.At at -> at.location().value().toString();
                });
        if (look == Look.LIST) {
            parameters.put("as", "list");
        }
        return QueryParameters.simple(parameters);
    }

    LocalDate from() {
        return span == Span.DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first day that is not shown any more. */
    LocalDate until() {
        return span == Span.DAY ? day.plusDays(1) : from().plusWeeks(1);
    }

    AgendaState earlier() {
        return on(span == Span.DAY ? day.minusDays(1) : day.minusWeeks(1));
    }

    AgendaState later() {
        return on(span == Span.DAY ? day.plusDays(1) : day.plusWeeks(1));
    }

    AgendaState on(LocalDate other) {
        return new AgendaState(span, other, whose, look);
    }

    AgendaState by(Span other) {
        return new AgendaState(other, day, whose, look);
    }

    AgendaState of(Whose other) {
        return new AgendaState(span, day, other, look);
    }

    AgendaState as(Look other) {
        return new AgendaState(span, day, whose, other);
    }

    private static Whose whose(String word) {
        if (word.equals("team")) {
            return new Whose.MyTeam();
        }
        return uuid(word).<Whose>map(id -> new Whose.At(new LocationId(id))).orElseGet(Whose.Mine::new);
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static Optional<UUID> uuid(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
