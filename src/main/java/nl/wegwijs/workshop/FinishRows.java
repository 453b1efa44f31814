package nl.wegwijs.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads who came to how many sessions. */
interface FinishRows extends Repository<Enrolment, EnrolmentId> {

    @Query("""
            select new nl.wegwijs.workshop.FinishRows$Facts(s.workshop, w.regime, s.language, s.status, s.firstStartsAt,
                s.lastEndsAt, w.sessionsToPass, s.finishedOn,
                (select count(m.id.value) from Session m where m.series.value = s.id.value and m.cancelled = false))
            from Series s join Workshop w on w.id.value = s.workshop.value
            where s.id = :series and\s""" + SeriesRights.SQL)
    Optional<Facts> facts(SeriesId series, boolean everything, UUID me);

    /** A series and the rule of its workshop. */
    record Facts(
            WorkshopId workshop,
            Regime regime,
            Language language,
            SeriesStatus status,
            Instant startsAt,
            Instant endsAt,
            int sessionsToPass,
            @Nullable LocalDate finishedOn,
            long held) {

        long needed() {
            return FinishSheet.needed(sessionsToPass, held);
        }
    }

    @Query("""
            select new nl.wegwijs.workshop.FinishSheet$Participant(n.id, n.number, n.fullName, n.latinName,
                (select count(a.markedAt) from AttendanceEntry a join Session m on m.id.value = a.key.session
                    where m.series.value = e.series.value and m.cancelled = false
                        and a.key.newcomer = e.newcomer.value and a.mark in (PRESENT, LATE)),
                e.status, e.resultReason)
            from Enrolment e join Newcomer n on n.id.value = e.newcomer.value
            where e.series = :series and e.status in (ENROLLED, PASSED, NOT_PASSED)
            order by coalesce(n.latinName, n.fullName), n.id.value""")
    List<FinishSheet.Participant> people(SeriesId series);
}
