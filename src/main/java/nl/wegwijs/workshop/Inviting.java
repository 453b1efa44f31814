package nl.wegwijs.workshop;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invites people to a series, whoever asks for it: a trainer, or the portal by itself. Part of the caller's
 * transaction; asks nobody's rights. Nobody is invited twice to one series, nor to what they follow, have followed here
 * or finished elsewhere, nor to a series that has begun or is not given; nor by the portal more often to a workshop than
 * it says.
 *
 * <p>Those who invite to one workshop queue for its row, so that the second one counts what the first one invited.
 */
@Component
class Inviting {

    /** So many people go into one statement. */
    private static final int BATCH = 1000;

    private static final RowMapper<NewcomerId> NEWCOMER = (row, _) -> new NewcomerId(row.getObject(1, UUID.class));

    private final JdbcClient database;
    private final EntityManager entityManager;
    private final SeriesList seriesList;
    private final Invitations invitations;
    private final WorkshopNews news;
    private final Clock clock;

    Inviting(
            JdbcClient database,
            EntityManager entityManager,
            SeriesList seriesList,
            Invitations invitations,
            WorkshopNews news,
            Clock clock) {
        this.database = database;
        this.entityManager = entityManager;
        this.seriesList = seriesList;
        this.invitations = invitations;
        this.news = news;
        this.clock = clock;
    }

    /** Invites those of them who can be; answers how many. By null: the portal invites by itself. */
    int invite(SeriesId series, Collection<NewcomerId> people, InvitationReason reason, @Nullable StaffId by) {
        queueFor(series);
        var ids = people.stream().map(NewcomerId::value).distinct().toList();
        var invited = new ArrayList<NewcomerId>();
        for (var from = 0; from < ids.size(); from += BATCH) {
            invited.addAll(filled(InvitationSql.INVITE + InvitationSql.THESE, series, reason)
                    .param("people", ids.subList(from, Math.min(ids.size(), from + BATCH)))
                    .param("by", by == null ? null : by.value())
                    .query(NEWCOMER)
                    .list());
        }
        tell(series, invited);
        return invited.size();
    }

    /** Invites everybody whom the series fits; answers how many. */
    int inviteFitting(SeriesId series, StaffId by) {
        return invite(series, InvitationSql.FITTING, by);
    }

    /** Invites everybody who counts among those who wait for it in its language; answers how many. */
    int inviteWaiting(SeriesId series, StaffId by) {
        return invite(series, InvitationSql.THOSE_WHO_WAIT, by);
    }

    private int invite(SeriesId series, String whom, StaffId by) {
        queueFor(series);
        var invited = filled(InvitationSql.INVITE + whom, series, InvitationReason.FITS)
                .param("by", by.value())
                .query(NEWCOMER)
                .list();
        tell(series, invited);
        return invited.size();
    }

    /** How many people the series fits who can be invited now. */
    int countFitting(SeriesId series) {
        return filled(InvitationSql.COUNT_FITTING, series, InvitationReason.FITS)
                .query(Integer.class)
                .single();
    }

    /** The first of those whom the one who looks may know, by name. */
    List<NewcomerId> fitting(SeriesId series, SeriesRights rights, int limit) {
        return filled(InvitationSql.LIST_FITTING, series, InvitationReason.FITS)
                .param("everything", rights.everything())
                .param("me", rights.me().value())
                .param("limit", limit)
                .query(NEWCOMER)
                .list();
    }

    /** Why some of these people cannot be invited to the series; those who can are not among them. */
    Map<NewcomerId, InvitationObstacle> obstacles(
            SeriesId series, Collection<NewcomerId> people, InvitationReason reason) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return filled(InvitationSql.OBSTACLES, series, reason)
                .param("people", people.stream().map(NewcomerId::value).toList())
                .query((row, _) -> Map.entry(
                        new NewcomerId(row.getObject(1, UUID.class)), InvitationObstacle.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reminds those who have not answered and were not reminded before; answers how many. */
    int remind(SeriesId id) {
        var now = clock.instant();
        var open = seriesList.findForChange(id).filter(series -> series.isOpen(now));
        if (open.isEmpty()) {
            return 0;
        }
        var reminded = invitations.of(id).stream()
                .filter(invitation -> invitation.remind(now))
                .map(Invitation::newcomer)
                .toList();
        if (!reminded.isEmpty()) {
            news.reminded(open.get(), reminded);
        }
        return reminded.size();
    }

    private void tell(SeriesId series, List<NewcomerId> invited) {
        if (!invited.isEmpty()) {
            news.invited(seriesList.findById(series).orElseThrow(), invited);
        }
    }

    /** Also writes what the caller has changed so far, for the statements here do not see it before. */
    private void queueFor(SeriesId series) {
        entityManager.flush();
        database.sql(InvitationSql.QUEUE)
                .param("series", series.value())
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec filled(String sql, SeriesId series, InvitationReason reason) {
        return database.sql(sql)
                .param("series", series.value())
                .param("reason", reason.name())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
