package nl.wegwijs.workshop;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wegwijs.notice.Notices;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people what happened to their workshops. Part of the caller's transaction; each thing is told once. */
@Component
public class WorkshopNews {

    // Each kind is the key of its text.
    static final String OFFERED = "workshop.notice.offered";
    static final String OFFER_ENDED = "workshop.notice.offerEnded";
    static final String NO_PLACE = "workshop.notice.noPlace";
    static final String INVITED = "workshop.notice.invited";
    static final String REMINDED = "workshop.notice.reminded";
    static final String ENROLLED = "workshop.notice.enrolled";
    static final String QUEUED = "workshop.notice.queued";
    static final String TAKEN_OFF = "workshop.notice.takenOff";
    static final String OTHER_GROUP = "workshop.notice.otherGroup";
    static final String SESSION_SOON = "workshop.notice.sessionSoon";
    static final String SESSION_MOVED = "workshop.notice.sessionMoved";
    static final String SESSION_CANCELLED = "workshop.notice.sessionCancelled";
    static final String SERIES_CANCELLED = "workshop.notice.seriesCancelled";
    static final String OTHER_SERIES = "workshop.notice.otherSeries";
    static final String CERTIFICATE = "workshop.notice.certificate";

    static final String STOPPED_INVITING = "workshop.staffNotice.stoppedInviting";
    static final String GROUP_TOO_SMALL = "workshop.staffNotice.groupTooSmall";

    /** Arguments by which the words are made. */
    static final String WORKSHOP = "workshop";

    static final String AT = "at";
    static final String NUMBER = "number";

    private final Notices notices;

    WorkshopNews(Notices notices) {
        this.notices = notices;
    }

    /** A place is kept, until the offer ends. */
    void offered(Enrolment offer, Series series) {
        tell(offer.newcomer(), OFFERED, keyOf(offer) + "/" + offer.offeredUntil(), series, offer.offeredUntil());
    }

    void offerEnded(Enrolment offer, Series series) {
        tell(offer.newcomer(), OFFER_ENDED, keyOf(offer), series, null);
    }

    /** Where somebody stands has changed: what they were told before about a place or a turn no longer holds. */
    void noLongerSo(Enrolment enrolment) {
        withdraw(enrolment.id().value().toString(), OFFERED, ENROLLED, QUEUED, OTHER_GROUP);
    }

    /** There is nothing to answer any more. */
    void answered(SeriesId series, NewcomerId person) {
        withdraw(keyOf(series, person), INVITED, REMINDED);
    }

    /** The same for everybody. */
    void invitationsOver(Series series) {
        withdraw(series.id().value().toString(), INVITED, REMINDED);
    }

    /** The series began before a place came free. */
    void noPlace(Enrolment enrolment, Series series) {
        tell(enrolment.newcomer(), NO_PLACE, keyOf(enrolment), series, null);
    }

    void invited(Series series, Collection<NewcomerId> people) {
        people.forEach(person -> tell(person, INVITED, keyOf(series, person), series, series.firstStartsAt()));
    }

    void reminded(Series series, Collection<NewcomerId> people) {
        people.forEach(person -> tell(person, REMINDED, keyOf(series, person), series, series.firstStartsAt()));
    }

    /** A staff member gave this newcomer a place. */
    void enrolledByStaff(Enrolment enrolment, Series series) {
        tell(enrolment.newcomer(), ENROLLED, keyOf(enrolment), series, series.firstStartsAt());
    }

    /** A staff member put this newcomer on the waiting list. */
    void queuedByStaff(Enrolment enrolment, Series series) {
        tell(enrolment.newcomer(), QUEUED, keyOf(enrolment), series, series.firstStartsAt());
    }

    void takenOff(Enrolment enrolment, Series series) {
        tell(enrolment.newcomer(), TAKEN_OFF, keyOf(enrolment), series, null);
    }

    /** Moved to another group, or the group was joined with another one. */
    void otherGroup(Enrolment enrolment, Series series) {
        tell(enrolment.newcomer(), OTHER_GROUP, keyOf(enrolment), series, series.firstStartsAt());
    }

    /** @param certificate its id */
    public void certificateIssued(UUID certificate, NewcomerId graduate, WorkshopId workshop) {
        notices.tell(
                graduate,
                CERTIFICATE,
                CERTIFICATE + "/" + certificate,
                "my/workshops/history",
                Map.of(WORKSHOP, workshop.value().toString()));
    }

    void sessionSoon(Session session, Series series, Collection<NewcomerId> participants) {
        tellAll(participants, SESSION_SOON, session, series);
    }

    void sessionMoved(Session session, Series series, Collection<NewcomerId> people) {
        noLongerSo(session);
        tellAll(people, SESSION_MOVED, session, series);
    }

    void sessionCancelled(Session session, Series series, Collection<NewcomerId> people) {
        noLongerSo(session);
        tellAll(people, SESSION_CANCELLED, session, series);
    }

    /** It is not held then and there: what was told of it no longer holds. */
    void noLongerSo(Session session) {
        withdraw(session.id().value().toString(), SESSION_SOON, SESSION_MOVED, SESSION_CANCELLED);
    }

    /** With another series of the same workshop that is still open, if there is one. */
    void seriesCancelled(Series series, Collection<NewcomerId> people, @Nullable Series other) {
        invitationsOver(series);
        groupBigEnough(series);
        people.forEach(person -> tell(person, SERIES_CANCELLED, keyOf(series, person), series, series.firstStartsAt()));
        if (other != null) {
            otherSeries(series, people, other);
        }
    }

    /** Names another series of the same workshop that is still open. */
    void otherSeries(Series series, Collection<NewcomerId> people, Series other) {
        people.forEach(person -> tell(
                person, OTHER_SERIES, keyOf(series, person) + "/" + other.id().value(), other, other.firstStartsAt()));
    }

    /** Invited as often as may be, and never came: now the contact person has to talk with them; also the next one. */
    void stoppedInviting(NewcomerId newcomer, StaffId contactPerson, WorkshopId workshop, int invitations) {
        notices.tellStaff(
                contactPerson,
                STOPPED_INVITING,
                STOPPED_INVITING + "/" + workshop.value() + "/" + newcomer.value() + "/" + contactPerson.value(),
                newcomer,
                PersonFile.path(newcomer),
                Map.of(WORKSHOP, workshop.value().toString(), NUMBER, Integer.toString(invitations)));
    }

    /** It begins soon, and there are fewer people than it needs. */
    void groupTooSmall(Series series, int people) {
        for (var trainer : series.trainers()) {
            notices.tellStaff(
                    trainer,
                    GROUP_TOO_SMALL,
                    tooSmall(series, trainer),
                    null,
                    "staff/workshops/series/" + series.id().value(),
                    Map.of(
                            WORKSHOP,
                            series.workshop().value().toString(),
                            AT,
                            series.firstStartsAt().toString(),
                            NUMBER,
                            Integer.toString(people)));
        }
    }

    /** There are enough people now, or it is not given: nothing to look at. */
    void groupBigEnough(Series series) {
        series.trainers().forEach(trainer -> notices.withdrawFromStaff(tooSmall(series, trainer)));
    }

    private static String tooSmall(Series series, StaffId trainer) {
        return GROUP_TOO_SMALL + "/" + series.id().value() + "/" + trainer.value();
    }

    private void tellAll(Collection<NewcomerId> people, String kind, Session session, Series series) {
        var when = session.slot().start();
        for (var person : people) {
            var key = session.id().value() + "/" + person.value() + "/" + session.sequence();
            tell(person, kind, key, series, when);
        }
    }

    private void tell(NewcomerId to, String kind, String key, Series series, @Nullable Instant at) {
        var arguments = new HashMap<String, String>();
        arguments.put(WORKSHOP, series.workshop().value().toString());
        if (at != null) {
            arguments.put(AT, at.toString());
        }
        notices.tell(to, kind, kind + "/" + key, "my/workshops/" + series.id().value(), arguments);
    }

    private static String keyOf(Series series, NewcomerId person) {
        return keyOf(series.id(), person);
    }

    private static String keyOf(SeriesId series, NewcomerId person) {
        return series.value() + "/" + person.value();
    }

    /** Of where somebody stands now. */
    private static String keyOf(Enrolment enrolment) {
        return enrolment.id().value() + "/" + enrolment.since().toEpochMilli();
    }

    private void withdraw(String about, String... kinds) {
        notices.withdrawAll(Arrays.stream(kinds).map(kind -> kind + "/" + about).toList());
    }
}
