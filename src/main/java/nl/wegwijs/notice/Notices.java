package nl.wegwijs.notice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wegwijs.shared.security.ForSignedIn;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells newcomers and staff something, once. Part of the caller's transaction: what happened and what is told about it
 * are saved together or not at all.
 *
 * <p>The dedupe key says what is told and about what, such as {@code workshop.placeOffered/<id of the offer>}. Of
 * several who tell the same at once, on whichever instance of the portal, the database lets one through: the others
 * wait for it and are answered false.
 *
 * <p>The path is where to read more, without a slash in front. The arguments are what {@link NoticeWords} needs: ids,
 * dates, numbers; never names or anything else that is personal.
 */
@Service
@ForSignedIn
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

    private static final ArgumentsConverter JSON = new ArgumentsConverter();

    private final JdbcClient database;
    private final PostOffice mail;
    private final Clock clock;

    Notices(JdbcClient database, PostOffice mail, Clock clock) {
        this.database = database;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Tells a newcomer something in the portal, and by mail that there is something to read, where there is an address.
     *
     * @return whether it is new; false where this was told before
     */
    public boolean tell(NewcomerId to, String kind, String dedupeKey, String path, Map<String, String> arguments) {
        var id = NoticeId.next();
        return isNew(
                id,
                database.sql("""
                        insert into notice (id, newcomer_id, dedupe_key, kind, path, arguments, created_at,
                            mail_state, mail_tries, mail_next_at, mail_changed_at, version)
                        select :id, n.id, :key, :kind, :path, :arguments, :now,
                            case when :mail and n.email is not null then 'WAITING' else 'NONE' end, 0, :now, :now, 0
                        from newcomer n where n.id = :to
                        on duplicate key update notice.id = notice.id
                        returning id""")
                        .param("id", id.value())
                        .param("to", to.value())
                        .param("key", dedupeKey)
                        .param("kind", kind)
                        .param("path", path)
                        .param("arguments", JSON.convertToDatabaseColumn(arguments))
                        .param("now", now())
                        .param("mail", mail.isOpen()));
    }

    /** What was told under this key is no longer true: it is not shown any more, and never told again. */
    public void withdraw(String dedupeKey) {
        database.sql("""
                        update notice set withdrawn_at = coalesce(withdrawn_at, :now), version = version + 1,
                            mail_state = case mail_state when 'WAITING' then 'NONE' else mail_state end
                        where dedupe_key = :key""").param("now", now()).param("key", dedupeKey).update();
    }

    /** The same for all keys that begin with one of these. */
    public void withdrawAll(List<String> beginnings) {
        var which = Collections.nCopies(beginnings.size(), "dedupe_key like ?");
        database.sql("""
                        update notice set withdrawn_at = ?, version = version + 1,
                            mail_state = case mail_state when 'WAITING' then 'NONE' else mail_state end
                        where withdrawn_at is null and (""" + String.join(" or ", which) + ")")
                .param(now())
                .params(beginnings.stream().map(beginning -> beginning + "%").toArray())
                .update();
    }

    /**
     * Tells a staff member something to look at.
     *
     * @param about the newcomer it is about; it is shown only while that is somebody of their own households
     * @return whether it is new; false where this was told before
     */
    public boolean tellStaff(
            StaffId to,
            String kind,
            String dedupeKey,
            @Nullable NewcomerId about,
            String path,
            Map<String, String> arguments) {
        var id = NoticeId.next();
        return isNew(
                id,
                database.sql("""
                        insert into staff_notice (id, staff_id, dedupe_key, kind, newcomer_id, path, arguments,
                            created_at, version)
                        values (:id, :to, :key, :kind, :about, :path, :arguments, :now, 0)
                        on duplicate key update id = id
                        returning id""")
                        .param("id", id.value())
                        .param("to", to.value())
                        .param("key", dedupeKey)
                        .param("kind", kind)
                        .param("about", about == null ? null : about.value())
                        .param("path", path)
                        .param("arguments", JSON.convertToDatabaseColumn(arguments))
                        .param("now", now()));
    }

    /** There is nothing to look at any more. */
    public void withdrawFromStaff(String dedupeKey) {
        database.sql("""
                        update staff_notice set done_at = :now, version = version + 1
                        where dedupe_key = :key and done_at is null""").param("now", now()).param("key", dedupeKey).update();
    }

    /** Where the key was there already, the database returns the row that has it. */
    private static boolean isNew(NoticeId id, JdbcClient.StatementSpec insert) {
        return insert.query((row, _) -> row.getObject(1, UUID.class)).list().contains(id.value());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
