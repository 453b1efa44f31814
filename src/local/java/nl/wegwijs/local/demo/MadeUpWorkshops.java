package nl.wegwijs.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.local.demo.MadeUpTimetable.Meeting;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** A year of participation declaration tracks and modules in six languages, and what is planned for the next weeks. */
final class MadeUpWorkshops {

    private static final int TRACK = 511;
    private static final int MONEY = 513;
    private static final int HOUSING = 514;
    private static final int HEALTH = 515;
    private static final List<Integer> MODULES = List.of(MONEY, HOUSING, HEALTH, 516);
    private static final Map<Integer, List<Integer>> PARTS = Map.of(
            TRACK,
            List.of(601, 602, 603, 604),
            MONEY,
            List.of(631, 632),
            HOUSING,
            List.of(641, 642),
            HEALTH,
            List.of(651, 652),
            516,
            List.of(661, 662));
    private static final int PLACES = 12;
    private static final int GROUP = 11;

    private final Chance chance;
    private final Rows rows;
    private final MadeUpPlaces places;
    private final MadeUpStaff staff;
    private final LocalDate today;
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    private final Set<String> busy;
    private final MadeUpTimetable timetable;
    private final Map<UUID, LocalDate> signed = new HashMap<>();

    /** @param busy gets the days on which households are at a workshop, so that nothing else is planned then */
    MadeUpWorkshops(
            Chance chance, Rows rows, MadeUpPlaces places, MadeUpStaff staff, LocalDate today, Set<String> busy) {
        this.chance = chance;
        this.rows = rows;
        this.places = places;
        this.staff = staff;
        this.today = today;
        this.busy = busy;
        this.timetable = new MadeUpTimetable(chance, places);
    }

    private record Adult(UUID id, MadeUpHousehold household) {}

    private record Course(UUID id, int workshop, List<Meeting> meetings) {

        LocalDateTime end() {
            return meetings.getLast().end();
        }
    }

    void plan(MadeUpPeople people) {
        var named = Set.copyOf(people.named.values());
        var adults = new EnumMap<Language, List<Adult>>(Language.class);
        for (var household : people.households) {
            household.members().stream()
                    .limit(2)
                    .map(id -> new Adult(id, household))
                    .filter(_ -> !named.contains(household))
                    .forEach(adult -> adults.computeIfAbsent(household.language(), _ -> new ArrayList<>())
                            .add(adult));
        }
        var goingOn = new EnumMap<Language, Course>(Language.class);
        for (var language : staff.trainers.keySet()) {
            goingOn.put(language, yearOf(language, adults.getOrDefault(language, List.of())));
        }
        forNamed(people, goingOn, adults.getOrDefault(Language.FA_AF, List.of()));
        named.forEach(household -> duty(new Adult(household.first(), household)));
        adults.values().forEach(all -> all.forEach(this::duty));
    }

    /** Groups in the order in which people came: most have finished, the last one is going on. */
    private Course yearOf(Language language, List<Adult> adults) {
        var groups = Math.max(2, (adults.size() + GROUP - 1) / GROUP);
        for (var number = 0; ; number++) {
            var group = adults.subList(
                    Math.min(adults.size(), number * GROUP), Math.min(adults.size(), (number + 1) * GROUP));
            var first = today.minusDays(300).plusDays(288L * number / (groups - 1));
            var track = course(TRACK, language, first, null);
            group.forEach(adult -> follow(track, adult));
            if (number == groups - 1) {
                return track;
            }
            var module = course(
                    MODULES.get(number % MODULES.size()),
                    language,
                    track.end().toLocalDate().plusDays(4),
                    track.id());
            group.stream().filter(_ -> chance.percent(48)).forEach(adult -> follow(module, adult));
        }
    }

    /** Everybody one can sign in as meets something else: going on, invited, waiting, a place kept, a wish, finished. */
    private void forNamed(MadeUpPeople people, Map<Language, Course> goingOn, List<Adult> readersOfDari) {
        enrol(Objects.requireNonNull(goingOn.get(Language.AR)), adult(people, "amina"), "ENROLLED", null);
        invite(course(MONEY, Language.AR, today.plusDays(16), null), adult(people, "amina"));
        course(MONEY, Language.AR, today.plusDays(18), null);
        enrol(Objects.requireNonNull(goingOn.get(Language.TI)), adult(people, "selam"), "ENROLLED", null);
        course(HEALTH, Language.TI, today.plusDays(12), null);
        var housing = course(HOUSING, Language.FA_AF, today.plusDays(10), null);
        readersOfDari.stream()
                .filter(adult -> housing.meetings().stream().noneMatch(meeting -> isBusy(adult, meeting)))
                .limit(PLACES)
                .forEach(adult -> enrol(housing, adult, "ENROLLED", null));
        enrol(housing, adult(people, "farid"), "WAITING", null);
        var turkish = course(HOUSING, Language.TR, today.plusDays(11), null);
        enrol(turkish, adult(people, "ayse"), "OFFERED", now.plusHours(30));
        enrol(course(TRACK, Language.EN, today.minusDays(60), null), adult(people, "john"), "PASSED", null);
        rows.add(
                "workshop_wish (newcomer_id, workshop_id, language, since)",
                adult(people, "hodan").id(),
                Rows.known(HEALTH),
                Language.SO.code(),
                now.minusDays(5));
    }

    private static Adult adult(MadeUpPeople people, String username) {
        var household = Objects.requireNonNull(people.named.get(username));
        return new Adult(household.first(), household);
    }

    private Course course(int workshop, Language language, LocalDate from, @Nullable UUID after) {
        var id = chance.id();
        var trainer = Objects.requireNonNull(staff.trainers.get(language));
        var parts = Objects.requireNonNull(PARTS.get(workshop));
        var hall = places.halls.get(chance.between(0, places.halls.size() - 1));
        var meetings = new ArrayList<Meeting>();
        for (var number = 0; number < parts.size(); number++) {
            meetings.add(timetable.first(from.plusDays(7L * number), trainer, hall));
        }
        var course = new Course(id, workshop, meetings);
        var over = course.end().isBefore(now.minusDays(2));
        rows.add(
                "series (id, workshop_id, language, easy, location_id, room_id, capacity, min_group, status,"
                        + " after_series_id, next_turn, first_starts_at, last_ends_at, finished_on, version)",
                id,
                Rows.known(workshop),
                language.code(),
                false,
                hall.location(),
                hall.room(),
                PLACES,
                5,
                over ? "FINISHED" : "PLANNED",
                after,
                100,
                meetings.getFirst().start(),
                course.end(),
                over ? course.end().toLocalDate() : null,
                0);
        rows.add("series_trainer (series_id, staff_id)", id, trainer);
        for (var number = 0; number < parts.size(); number++) {
            var meeting = meetings.get(number);
            rows.add(
                    "workshop_session (id, series_id, part_id, location_id, room_id, starts_at, ends_at, cancelled,"
                            + " sequence, version)",
                    meeting.id(),
                    id,
                    Rows.known(parts.get(number)),
                    hall.location(),
                    hall.room(),
                    meeting.start(),
                    meeting.end(),
                    false,
                    0,
                    0);
            book("STAFF", trainer, meeting.id(), meeting);
            book("ROOM", hall.room(), meeting.id(), meeting);
        }
        return course;
    }

    /** Takes part, and where it is over, has passed, has not, or has left. */
    private void follow(Course course, Adult adult) {
        if (course.meetings().stream().anyMatch(meeting -> isBusy(adult, meeting))) {
            return;
        }
        var over = course.end().isBefore(now.minusDays(2));
        var dice = chance.between(1, 100);
        var status = !over ? "ENROLLED" : dice <= 84 ? "PASSED" : dice <= 93 ? "NOT_PASSED" : "LEFT";
        enrol(course, adult, status, null);
    }

    private void enrol(Course course, Adult adult, String status, @Nullable LocalDateTime offeredUntil) {
        var id = chance.id();
        var passed = status.equals("PASSED");
        rows.add(
                "enrolment (id, series_id, newcomer_id, status, turn, since, offered_until, leave_cause, finished_on,"
                        + " version)",
                id,
                course.id(),
                adult.id(),
                status,
                chance.between(1, 99),
                beforeNow(course.meetings().getFirst().start().minusDays(chance.between(3, 20))),
                offeredUntil,
                status.equals("LEFT") ? "SELF" : null,
                passed ? course.end().toLocalDate() : null,
                0);
        if (passed && course.workshop() == TRACK) {
            signed.put(adult.id(), Days.office(course.end()));
        }
        if (status.equals("WAITING") || status.equals("OFFERED") || status.equals("LEFT")) {
            return;
        }
        for (var meeting : course.meetings()) {
            busy.add(Days.office(meeting.start()) + "/all" + adult.household().id());
            busy.add(meeting.start() + "/" + adult.id());
            book("NEWCOMER", adult.id(), id, meeting);
            if (meeting.end().isBefore(now)) {
                attend(meeting, adult, passed || !status.equals("NOT_PASSED"));
            }
        }
    }

    private void attend(Meeting meeting, Adult adult, boolean faithful) {
        var mark = faithful || chance.percent(40) ? chance.percent(90) ? "PRESENT" : "LATE" : "ABSENT";
        rows.add(
                "attendance (session_id, newcomer_id, mark, marked_by, marked_at)",
                meeting.id(),
                adult.id(),
                mark,
                staff.trainer(),
                meeting.end());
    }

    private void invite(Course course, Adult adult) {
        rows.add(
                "invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)",
                chance.id(),
                course.id(),
                adult.id(),
                "FITS",
                1,
                now.minusDays(1),
                "OPEN",
                0);
    }

    private void duty(Adult adult) {
        var from = adult.household().movedIn().minusDays(30);
        rows.add(
                "participation_duty (newcomer_id, term_starts_on, term_ends_on, signed_on, version)",
                adult.id(),
                from,
                from.plusYears(3),
                signed.get(adult.id()),
                0);
    }

    private boolean isBusy(Adult adult, Meeting meeting) {
        return busy.contains(meeting.start() + "/" + adult.id());
    }

    private LocalDateTime beforeNow(LocalDateTime wanted) {
        return wanted.isBefore(now) ? wanted : now.minusHours(chance.between(2, 90));
    }

    private void book(String kind, UUID resource, UUID purpose, Meeting meeting) {
        rows.add(
                "booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)",
                chance.id(),
                kind,
                resource,
                meeting.start(),
                meeting.end(),
                purpose);
    }
}
