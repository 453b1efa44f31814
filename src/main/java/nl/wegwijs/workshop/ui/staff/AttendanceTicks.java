package nl.wegwijs.workshop.ui.staff;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.attendance.Attendance;
import nl.wegwijs.workshop.attendance.AttendanceMark;
import nl.wegwijs.workshop.attendance.Tick;
import nl.wegwijs.workshop.attendance.TickResult;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What {@code attendance.ts} sends and asks, outside the screen's own connection, which does not outlive a session. */
@RestController
class AttendanceTicks {

    private static final String ADDRESS = "/staff/workshops/sessions/{session}/marks";

    private final Attendance attendance;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    AttendanceTicks(Attendance attendance, CurrentPerson currentPerson, Clock clock) {
        this.attendance = attendance;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** @param staff who made the ticks */
    record Sent(UUID staff, List<SentTick> ticks) {

        Sent {
            ticks = List.copyOf(ticks);
        }
    }

    record SentTick(UUID id, UUID person, AttendanceMark mark, long millisAgo) {}

    /** @param refused ticks that are of no use, so that there is no sense in sending them again */
    record Answer(Set<UUID> kept, Set<UUID> refused, List<Known> marks) {}

    record Known(
            UUID person,
            @Nullable AttendanceMark mark,
            @Nullable String by) {}

    /**
     * The header keeps other sites out: a browser lets only our own pages set it. On a shared tablet, nobody's ticks are
     * kept as somebody else's.
     */
    @PostMapping(ADDRESS)
    Answer keep(
            @PathVariable("session") UUID session, @RequestHeader("X-Wegwijs") String ownPage, @RequestBody Sent sent) {
        if (!currentPerson.staff().equals(new StaffId(sent.staff()))) {
            throw new AccessDeniedException("Somebody else's ticks");
        }
        var now = clock.instant();
        var ticks = sent.ticks().stream()
                .map(tick -> new Tick(
                        tick.id(), new NewcomerId(tick.person()), tick.mark(), now.minusMillis(tick.millisAgo())))
                .toList();
        return switch (attendance.mark(new SessionId(session), ticks)) {
            case TickResult.Kept(var kept, var strangers) -> new Answer(kept, strangers, known(session));
            case TickResult.NotFound _, TickResult.NotHeld _ ->
                new Answer(
                        Set.of(), sent.ticks().stream().map(SentTick::id).collect(Collectors.toSet()), known(session));
        };
    }

    @GetMapping(ADDRESS)
    List<Known> known(@PathVariable("session") UUID session) {
        return attendance.marks(new SessionId(session)).stream()
                .map(person -> new Known(person.id().value(), person.mark(), person.markedBy()))
                .toList();
    }
}
