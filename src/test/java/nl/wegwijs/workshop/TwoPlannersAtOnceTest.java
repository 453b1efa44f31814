package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two planners who want the same room at the same moment. */
@PortalTest
class TwoPlannersAtOnceTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private SeriesPlanning planning;

    @Autowired
    private JdbcClient database;

    private WorkshopTown workshops;
    private StaffId samira;
    private StaffId dawit;
    private LocationId hooftskade;
    private RoomId room;
    private WorkshopId housing;

    @BeforeEach
    void oneRoom() {
        var town = new Town(database);
        workshops = new WorkshopTown(database);
        samira = town.staff("Samira Haddad", Role.TRAINER);
        dawit = town.staff("Dawit Tesfay", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        room = town.room(hooftskade, "1.04");
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
    }

    @Test
    void oneOfThemGetsItAndTheOtherIsToldWhoHasIt() throws Exception {
        for (var round = 0; round < 5; round++) {
            var first = TUESDAY.plusWeeks(2L * round);
            var results = atOnce(as(samira, first), as(dawit, first));

            assertThat(results)
                    .filteredOn(PlanSeriesResult.Planned.class::isInstance)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(PlanSeriesResult.SessionsRefused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(((PlanSeriesResult.SessionsRefused) refused).problems())
                            .hasSize(2)
                            .allSatisfy(problems ->
                                    assertThat(problems).singleElement().isInstanceOf(SessionProblem.Taken.class)));
        }
    }

    private Callable<PlanSeriesResult> as(StaffId trainer, LocalDateTime first) {
        var parts = workshops.parts(housing);
        var plan = new SeriesPlan(
                housing,
                Language.AR,
                false,
                null,
                Set.of(trainer),
                hooftskade,
                room,
                4,
                3,
                null,
                List.of(
                        new PlannedSession(parts.getFirst(), Slot.of(first, 150), hooftskade, room),
                        new PlannedSession(parts.getLast(), Slot.of(first.plusWeeks(1), 150), hooftskade, room)));
        return () -> {
            SignIn.asStaff(trainer, Role.TRAINER);
            try {
                return planning.plan(plan);
            } finally {
                SignIn.nobody();
            }
        };
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = List.of(one, other).stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var task : running) {
                results.add(task.get());
            }
            return results;
        }
    }
}
