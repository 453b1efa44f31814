package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is looked up to plan a series. The rights are in the statements. */
interface PlanningRows extends Repository<Series, SeriesId> {

    /** A trainer with one of the languages that they speak; null when nobody filled that in. */
    record TrainerLanguage(
            StaffId id, String name, @Nullable Language language) {}

    /** A location with one of its rooms. */
    record VenueRoom(
            LocationId location,
            String locationName,
            @Nullable RoomId room,
            @Nullable String roomName,
            @Nullable Integer seats) {}

    /** A session with the names of its places. */
    record PlaceOfSession(
            SessionId id,
            PartId part,
            Instant startsAt,
            Instant endsAt,
            LocationId location,
            String locationName,
            @Nullable RoomId room,
            @Nullable String roomName,
            boolean cancelled,
            int sequence) {}

    /** Somebody in a group. */
    record Participant(NewcomerId id, String name) {}

    String TO_FOLLOW = """
            select new nl.wegwijs.workshop.SeriesToFollow(s.id, s.workshop, s.language, l.id, l.name,
                s.firstStartsAt, s.lastEndsAt,
                (select count(e) from Enrolment e where e.series.value = s.id.value
                    and e.status in (nl.wegwijs.workshop.EnrolmentStatus.ENROLLED,
                        nl.wegwijs.workshop.EnrolmentStatus.PASSED)))
            from Series s join Location l on l.id.value = s.location.value
            where s.status <> nl.wegwijs.workshop.SeriesStatus.CANCELLED and\s""" + SeriesRights.SQL;

    @Query("""
            select new nl.wegwijs.workshop.PlanningRows$TrainerLanguage(s.id, s.fullName, l)
            from StaffMember s join s.roles r left join s.languages l
            where s.active = true and r = nl.wegwijs.shared.security.Role.TRAINER
            order by s.fullName, s.id.value""")
    List<TrainerLanguage> trainers();

    /** Locations in use with their rooms in use; a location without any has one row. */
    @Query("""
            select new nl.wegwijs.workshop.PlanningRows$VenueRoom(l.id, l.name, r.id, r.name, r.seats)
            from Location l left join Room r on r.location.value = l.id.value and r.active = true
            where l.active = true order by l.name, r.name""")
    List<VenueRoom> venues();

    @Query("select s from Series s left join fetch s.trainers where s.id = :series and " + SeriesRights.SQL)
    Optional<Series> whole(SeriesId series, UUID me, boolean everything);

    /** Those that are cancelled too, in order of time. */
    @Query("""
            select new nl.wegwijs.workshop.PlanningRows$PlaceOfSession(x.id, x.part, x.startsAt, x.endsAt, l.id, l.name,
                r.id, r.name, x.cancelled, x.sequence)
            from Session x join Location l on l.id.value = x.location.value
              left join Room r on r.id.value = x.room.value
            where x.series = :series order by x.startsAt, x.id.value""")
    List<PlaceOfSession> sessions(SeriesId series);

    /** The latest first. */
    @Query(TO_FOLLOW + " and s.workshop = :workshop order by s.lastEndsAt desc")
    List<SeriesToFollow> toFollow(WorkshopId workshop, UUID me, boolean everything, Limit most);

    @Query(TO_FOLLOW + " and s.id = :series")
    Optional<SeriesToFollow> toFollow(SeriesId series, UUID me, boolean everything);
}
