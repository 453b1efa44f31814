package nl.wegwijs.notice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.OwnHouseholds;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffNoticeRows extends Repository<StaffNotice, NoticeId> {

    /** Nothing about whoever has another contact person by now. */
    @Query("""
            select new nl.wegwijs.notice.DeskNotice(s.id, s.kind, s.arguments, p.fullName, s.path, s.createdAt)
            from StaffNotice s left join Newcomer p on p.id.value = s.newcomer.value
            where s.staff.value = :me and s.doneAt is null and (s.newcomer.value is null or p.household.value in
            """ + OwnHouseholds.JPQL + ") order by s.createdAt, s.id.value")
    List<DeskNotice> waitingFor(UUID me, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StaffNotice s where s.id = :id and s.staff = :me")
    Optional<StaffNotice> findFor(NoticeId id, StaffId me);
}
