package nl.wegwijs.notice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.OwnHouseholds;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRows extends Repository<Notice, NoticeId> {

    /** A coach sees what did not reach the own households, others see all of it. */
    String IN_SIGHT = """
            (:everybody = true or n.newcomer.value in (select p.id.value from Newcomer p where p.household.value in
            """ + OwnHouseholds.JPQL + "))";

    String MINE = """
            select new nl.wegwijs.notice.MyNotice(n.id, n.kind, n.arguments, n.createdAt, n.readAt)
            from Notice n where n.newcomer = :me and n.withdrawnAt is null
            """;

    @Query("select count(n) from Notice n where n.newcomer = :me and n.withdrawnAt is null and n.readAt is null")
    int countUnread(NewcomerId me);

    /** Whoever has read it needs no mail that says so. */
    @Modifying
    @Query("""
            update Notice n set n.readAt = :now, n.mail.state = case n.mail.state
                when nl.wegwijs.notice.MailState.WAITING then nl.wegwijs.notice.MailState.NONE else n.mail.state end
            where n.id.value in :shown and n.newcomer = :me and n.readAt is null""")
    void read(List<UUID> shown, NewcomerId me, Instant now);

    @Query(MINE + "order by n.createdAt desc, n.id.value desc")
    Slice<MyNotice> mine(NewcomerId me, Pageable page);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id and n.newcomer = :me and n.withdrawnAt is null")
    Optional<Notice> findMine(NoticeId id, NewcomerId me);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> findForChange(NoticeId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id and n.withdrawnAt is null and " + IN_SIGHT)
    Optional<Notice> findInSight(NoticeId id, boolean everybody, UUID me);

    @Query("""
            select new nl.wegwijs.notice.UndeliveredMail(
                n.id, n.newcomer, p.fullName, n.kind, n.arguments, n.createdAt, n.readAt,
                n.mail.state, n.mail.failure, n.mail.changedAt)
            from Notice n join Newcomer p on p.id.value = n.newcomer.value
            where n.mail.state in (nl.wegwijs.notice.MailState.FAILED, nl.wegwijs.notice.MailState.UNSURE)
                and n.withdrawnAt is null and
            """ + IN_SIGHT + " order by n.mail.changedAt desc, n.id.value desc")
    List<UndeliveredMail> undelivered(boolean everybody, UUID me, Limit most);

    @Query("""
            select new nl.wegwijs.notice.WaitingMail(count(n), min(n.createdAt))
            from Notice n where n.mail.state = nl.wegwijs.notice.MailState.WAITING""")
    WaitingMail waiting();

    @Query("""
            select n.id from Notice n
            where n.mail.state = nl.wegwijs.notice.MailState.WAITING and n.mail.nextAt <= :now
            order by n.mail.nextAt""")
    List<NoticeId> due(Instant now, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select n from Notice n
            where n.mail.state = nl.wegwijs.notice.MailState.SENDING and n.mail.changedAt < :before""")
    List<Notice> sendingSinceBefore(Instant before);

    /** Empty for who has no address, or was deactivated. */
    @Query("""
            select new nl.wegwijs.notice.Letter(n.id, p.email, p.readsLanguage)
            from Notice n join Newcomer p on p.id.value = n.newcomer.value
            where n.id = :id and p.active = true and p.email is not null""")
    Optional<Letter> letter(NoticeId id);
}
