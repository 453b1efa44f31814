package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.PlannedSession;
import nl.wegwijs.workshop.SessionCheck;
import nl.wegwijs.workshop.SessionProblem;
import nl.wegwijs.workshop.VenueChoice;
import org.jspecify.annotations.Nullable;

/** The sessions of a series: one for each part of the workshop, in order. */
class SessionRows extends Composite<Div> {

    private final List<VenueChoice> venues;
    private final Runnable changed;
    private final Texts texts = Texts.current();
    private final ProblemWords words = new ProblemWords(texts);
    private final OrderedList list = new OrderedList();
    private boolean filling;

    SessionRows(List<VenueChoice> venues, Runnable changed) {
        this.venues = venues;
        this.changed = changed;
        list.addClassNames("plain-list", "session-rows");
        getContent().add(list);
        getContent().addClassName("wide");
    }

    void keepIn(KeptForm kept) {
        kept.part(
                "sessions",
                () -> rows().stream().map(SessionFields::written).collect(Collectors.joining("\n")),
                this::fill);
    }

    /** Empty rows for the parts of a workshop. */
    void offer(@Nullable CatalogueWorkshop workshop) {
        list.removeAll();
        if (workshop != null) {
            for (var part : workshop.details().parts()) {
                var title = texts.get(
                        "workshop.plan.session",
                        "number",
                        rows().size() + 1,
                        "title",
                        workshop.partTitle(part.id()).text());
                list.add(new SessionFields(title, part, venues, this::changed));
            }
        }
    }

    /** Fills in what is proposed; where nothing is, the row stays as it is. */
    void show(List<PlannedSession> proposed) {
        filling(() -> {
            var rows = rows().iterator();
            proposed.forEach(session -> rows.next().show(session));
        });
    }

    /** Rows at the old place, and those that have none, go along; excursions keep to no room. */
    void goTo(VenueFields.@Nullable Venue old, VenueFields.Venue place) {
        filling(() -> rows().stream()
                .filter(row -> row.venue().value().isEmpty()
                        || (old != null
                                && row.venue().value().orElseThrow().location().equals(old.location())))
                .forEach(row -> row.venue().choose(place.location(), row.part().excursion() ? null : place.room())));
    }

    /** Nothing while one of them is not complete. */
    Optional<List<PlannedSession>> sessions() {
        var sessions = rows().stream()
                .map(SessionFields::session)
                .flatMap(Optional::stream)
                .toList();
        return sessions.size() == rows().size() ? Optional.of(sessions) : Optional.empty();
    }

    boolean isComplete() {
        return rows().stream().map(SessionFields::isComplete).reduce(true, Boolean::logicalAnd);
    }

    void tell(List<SessionCheck> checks) {
        Iterator<SessionFields> rows = rows().iterator();
        checks.forEach(check -> rows.next().tell(words.of(check.problems()), check.busyParticipants()));
    }

    void tellProblems(List<List<SessionProblem>> problems) {
        tell(problems.stream().map(one -> new SessionCheck(one, List.of())).toList());
    }

    void tellNothing() {
        rows().forEach(SessionFields::tellNothing);
    }

    private void fill(String written) {
        filling(() -> {
            var rows = rows().iterator();
            written.lines()
                    .filter(line -> rows.hasNext())
                    .forEach(line -> rows.next().fill(line));
        });
        changed.run();
    }

    private void filling(Runnable fields) {
        filling = true;
        fields.run();
        filling = false;
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }

    private List<SessionFields> rows() {
        return list.getChildren().map(SessionFields.class::cast).toList();
    }
}
