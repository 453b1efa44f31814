package nl.wegwijs.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A year behind and six weeks ahead: what coaches did with their households, and 54 settlement days. */
final class MadeUpAppointments {

    private static final int SETTLEMENT_DAYS = 54;
    private static final LocalTime FIRST = LocalTime.of(9, 0);
    private static final int TIMES_A_DAY = 7;
    private static final int LONGEST_MINUTES = 60;

    /** Kinds of the starter catalogue that a coach does alone with a person, and their minutes. */
    private static final List<Kind> KINDS = List.of(
            new Kind(102, 45),
            new Kind(102, 45),
            new Kind(101, 60),
            new Kind(109, 30),
            new Kind(110, 30),
            new Kind(111, 30),
            new Kind(112, 30),
            new Kind(113, 45),
            new Kind(114, 60),
            new Kind(107, 45));

    /** The five of a settlement day: minutes before it, and minutes it takes. */
    private static final List<Step> STEPS = List.of(
            new Step(103, 0, 45),
            new Step(104, 10, 30),
            new Step(105, 15, 30),
            new Step(106, 15, 45),
            new Step(107, 15, 45));

    private record Kind(int number, int minutes) {}

    private record Step(int kind, int before, int minutes) {}

    private record Times(LocalDateTime start, LocalDateTime end) {}

    private final Chance chance;
    private final Rows rows;
    private final MadeUpPlaces places;
    private final MadeUpStaff staff;
    private final LocalDate today;
    private final LocalDateTime now;
    private final Set<String> taken;

    /** @param busy days on which households have something else */
    MadeUpAppointments(
            Chance chance, Rows rows, MadeUpPlaces places, MadeUpStaff staff, LocalDate today, Set<String> busy) {
        this.chance = chance;
        this.rows = rows;
        this.places = places;
        this.staff = staff;
        this.today = today;
        this.now = LocalDateTime.now(ZoneOffset.UTC);
        this.taken = new HashSet<>(busy);
    }

    void plan(MadeUpPeople people) {
        var settlementDays = 0;
        for (var household : people.households) {
            if (settlementDays < SETTLEMENT_DAYS && settlementDay(household)) {
                settlementDays++;
            }
        }
        people.named.values().forEach(this::forNamed);
        for (var coach : staff.coaches) {
            var own = people.households.stream()
                    .filter(household -> household.coach().equals(coach))
                    .toList();
            for (var day = today.minusDays(Days.BACK);
                    day.isBefore(today.plusDays(Days.AHEAD));
                    day = day.plusDays(1)) {
                for (var meeting = chance.between(0, 4); meeting > 0; meeting--) {
                    meet(coach, chance.pick(own), day, chance.between(0, TIMES_A_DAY - 1));
                }
            }
        }
    }

    /** Everybody one can sign in as has something soon, alone and with the household. */
    private void forNamed(MadeUpHousehold household) {
        var soon = nextOpenDay(today.plusDays(1));
        for (var time = 0; time < TIMES_A_DAY; time++) {
            if (meet(household.coach(), household, soon, time)) {
                break;
            }
        }
        meet(household.coach(), household, nextOpenDay(today.plusDays(chance.between(7, 20))), 2);
    }

    private LocalDate nextOpenDay(LocalDate day) {
        return places.isOpen(day) ? day : nextOpenDay(day.plusDays(1));
    }

    /** True where it could be planned: the place is open, the household lives here and both are free. */
    private boolean meet(UUID coach, MadeUpHousehold household, LocalDate day, int time) {
        var free = places.isOpen(day)
                && day.isAfter(household.movedIn())
                && !taken.contains(day + "/" + time + coach)
                && !taken.contains(day + "/" + time + household.id())
                && !taken.contains(day + "/all" + household.id());
        if (!free) {
            return false;
        }
        taken.add(day + "/" + time + coach);
        taken.add(day + "/" + time + household.id());
        var kind = chance.pick(KINDS);
        var start = Days.utc(day, FIRST.plusMinutes((long) time * LONGEST_MINUTES));
        var room = places.rooms.get(staff.coaches.indexOf(coach) % places.rooms.size());
        var inRoom = staff.coaches.indexOf(coach) < places.rooms.size() ? room : null;
        var whole = household.members().size() > 1 && chance.percent(25);
        appointment(
                kind.number(),
                household,
                whole ? null : household.first(),
                coach,
                places.rijswijkseplein,
                inRoom,
                null,
                new Times(start, start.plusMinutes(kind.minutes())));
        return true;
    }

    /** False where all desks are taken on the day on which the household moves. */
    private boolean settlementDay(MadeUpHousehold household) {
        var day = nextOpenDay(household.movedIn());
        var desk = taken.stream().filter(used -> used.startsWith(day + "/desk")).count();
        if (desk >= staff.fieldWorkers.size() || !taken.add(day + "/all" + household.id())) {
            return false;
        }
        taken.add(day + "/desk" + desk);
        var id = chance.id();
        var worker = staff.fieldWorkers.get((int) desk);
        rows.add(
                "settlement_day (id, household_id, location_id, day, planned_by)",
                id,
                household.id(),
                places.groupLocation,
                day,
                worker);
        var time = LocalTime.of(9, 30);
        for (var step : STEPS) {
            time = time.plusMinutes(step.before());
            var start = Days.utc(day, time);
            time = time.plusMinutes(step.minutes());
            appointment(
                    step.kind(),
                    household,
                    null,
                    worker,
                    places.groupLocation,
                    places.groupRooms.get((int) desk),
                    id,
                    new Times(start, Days.utc(day, time)));
        }
        return true;
    }

    private void appointment(
            int kind,
            MadeUpHousehold household,
            @Nullable UUID newcomer,
            UUID worker,
            UUID location,
            @Nullable UUID room,
            @Nullable UUID settlementDay,
            Times times) {
        var id = chance.id();
        var past = times.end().isBefore(now);
        var status = past ? pastStatus(times) : chance.percent(40) ? "CONFIRMED" : "PLANNED";
        var cancelled = status.equals("CANCELLED");
        var byNewcomer = cancelled && chance.percent(60);
        rows.add(
                "appointment (id, kind_id, household_id, newcomer_id, staff_id, location_id, room_id, settlement_day_id,"
                        + " starts_at, ends_at, interpreter_language, status, cancelled_by, cancel_cause, cancelled_at,"
                        + " sequence, version)",
                id,
                Rows.known(kind),
                household.id(),
                newcomer,
                worker,
                location,
                room,
                settlementDay,
                times.start(),
                times.end(),
                household.interpreter() ? household.language().code() : null,
                status,
                cancelled ? byNewcomer ? "NEWCOMER" : "STAFF" : null,
                cancelled
                        ? byNewcomer ? chance.pick(List.of("ILL", "WORK_OR_SCHOOL", "CHILDREN")) : "STAFF_NOT_AVAILABLE"
                        : null,
                cancelled ? times.start().minusDays(2) : null,
                cancelled ? 1 : 0,
                0);
        happened(id, beforeNow(times.start().minusDays(chance.between(8, 20))), "PLANNED", null, worker, times);
        switch (status) {
            case "CONFIRMED" ->
                happened(
                        id,
                        beforeNow(times.start().minusHours(chance.between(2, 90))),
                        status,
                        household.first(),
                        null,
                        null);
            case "ATTENDED", "MISSED" -> happened(id, times.end().plusMinutes(5), status, null, worker, null);
            case "CANCELLED" ->
                happened(
                        id,
                        times.start().minusDays(2),
                        status,
                        byNewcomer ? household.first() : null,
                        byNewcomer ? null : worker,
                        null);
            default -> askForAnotherTime(id, household, times, past);
        }
        if (!cancelled) {
            book("STAFF", worker, id, times);
            if (room != null) {
                book("ROOM", room, id, times);
            }
            (newcomer == null ? household.members() : List.of(newcomer))
                    .forEach(person -> book("NEWCOMER", person, id, times));
        }
    }

    /** Nothing can have happened in the future. */
    private LocalDateTime beforeNow(LocalDateTime wanted) {
        return wanted.isBefore(now) ? wanted : now.minusHours(chance.between(2, 90));
    }

    /** Of last week some outcomes have not been noted yet. */
    private String pastStatus(Times times) {
        var recent = Duration.between(times.end(), now).toDays() < 7;
        if (recent && chance.percent(25)) {
            return "CONFIRMED";
        }
        var dice = chance.between(1, 100);
        return dice <= 82 ? "ATTENDED" : dice <= 92 ? "MISSED" : "CANCELLED";
    }

    private void askForAnotherTime(UUID appointment, MadeUpHousehold household, Times times, boolean past) {
        if (past || times.start().isBefore(now.plusDays(3)) || !chance.percent(6)) {
            return;
        }
        var asked = now.minusHours(chance.between(3, 60));
        var wishes = times.start().toLocalDate().plusDays(1) + "/MORNING "
                + times.start().toLocalDate().plusDays(2) + "/AFTERNOON";
        rows.add(
                "move_request (id, appointment_id, requested_by, requested_at, wishes, state, version)",
                chance.id(),
                appointment,
                household.first(),
                asked,
                wishes,
                "OPEN",
                0);
        happened(appointment, asked, "MOVE_ASKED", household.first(), null, null);
    }

    private void happened(
            UUID appointment,
            LocalDateTime at,
            String change,
            @Nullable UUID byNewcomer,
            @Nullable UUID byStaff,
            @Nullable Times times) {
        rows.add(
                "appointment_change (id, appointment_id, happened_at, change_kind, by_newcomer_id, by_staff_id, new_starts_at)",
                chance.id(),
                appointment,
                at,
                change,
                byNewcomer,
                byStaff,
                times == null ? null : times.start());
    }

    private void book(String kind, UUID resource, UUID appointment, Times times) {
        rows.add(
                "booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)",
                chance.id(),
                kind,
                resource,
                times.start(),
                times.end(),
                appointment);
    }
}
