package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Optional;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.ui.WrittenId;

/** What the agenda shows. All of it stands in the address, so that a screen can be kept and shared. */
record AgendaState(Span span, LocalDate day, AgendaScope scope, Look look) {

    /** Today where the address says nothing. */
    static final String DAY = "day";

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

    static AgendaState of(QueryParameters address, LocalDate today) {
        return new AgendaState(
                address.getSingleParameter("view").filter("week"::equals).isPresent() ? Span.WEEK : Span.DAY,
                address.getSingleParameter(DAY).flatMap(AgendaState::date).orElse(today),
                address.getSingleParameter("of").map(AgendaState::scope).orElseGet(AgendaScope.Mine::new),
                address.getSingleParameter("as").filter("list"::equals).isPresent() ? Look.LIST : Look.LANES);
    }

    QueryParameters address() {
        var parameters = new HashMap<String, String>();
        parameters.put("view", span == Span.WEEK ? "week" : "day");
        parameters.put(DAY, day.toString());
        parameters.put(
                "of",
                switch (scope) {
                    case AgendaScope.Mine _ -> "me";
                    case AgendaScope.MyTeam _ -> "team";
                    case AgendaScope.At at -> at.location().value().toString();
                });
        if (look == Look.LIST) {
            parameters.put("as", "list");
        }
        return QueryParameters.simple(parameters);
    }

    LocalDate from() {
        return span == Span.DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last day that is shown. */
    LocalDate until() {
        return span == Span.DAY ? day : from().plusDays(6);
    }

    AgendaState earlier() {
        return on(span == Span.DAY ? day.minusDays(1) : day.minusWeeks(1));
    }

    AgendaState later() {
        return on(span == Span.DAY ? day.plusDays(1) : day.plusWeeks(1));
    }

    AgendaState on(LocalDate other) {
        return new AgendaState(span, other, scope, look);
    }

    AgendaState by(Span other) {
        return new AgendaState(other, day, scope, look);
    }

    AgendaState of(AgendaScope other) {
        return new AgendaState(span, day, other, look);
    }

    AgendaState as(Look other) {
        return new AgendaState(span, day, scope, other);
    }

    private static AgendaScope scope(String word) {
        if (word.equals("team")) {
            return new AgendaScope.MyTeam();
        }
        return WrittenId.of(word)
                .<AgendaScope>map(id -> new AgendaScope.At(new LocationId(id)))
                .orElseGet(AgendaScope.Mine::new);
    }

    static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
