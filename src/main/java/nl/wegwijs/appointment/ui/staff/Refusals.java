package nl.wegwijs.appointment.ui.staff;

import java.time.Duration;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.appointment.TimeRefusal;
import nl.wegwijs.planning.Openness;
import nl.wegwijs.shared.i18n.Texts;

/** Says in a sentence why something could not be done. */
final class Refusals {

    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    String of(TimeRefusal refusal) {
        return switch (refusal) {
            case TimeRefusal.Clash clash -> texts.get("agenda.refused.taken", "who", names(clash));
            case TimeRefusal.Closed closed -> of(closed.reason());
            case TimeRefusal.RoomElsewhere _ -> texts.get("agenda.refused.roomElsewhere");
            case TimeRefusal.RoomNotInUse _ -> texts.get("agenda.refused.roomNotInUse");
            case TimeRefusal.StaffGone _ -> texts.get("agenda.refused.staffGone");
            case TimeRefusal.InThePast _ -> texts.get("agenda.refused.past");
            case TimeRefusal.TooShort tooShort ->
                texts.get("agenda.refused.tooShort", "minimum", texts.duration(Duration.ofMinutes(tooShort.minimum())));
            case TimeRefusal.OffStep _ -> texts.get("agenda.refused.offStep");
        };
    }

    String of(NotChangeable refusal) {
        return switch (refusal) {
            case NotChangeable.NotFound _ -> texts.get("agenda.refused.notFound");
            case NotChangeable.Over _ -> texts.get("agenda.refused.over");
            case NotChangeable.AlreadyCancelled _ -> texts.get("agenda.refused.cancelled");
        };
    }

    String of(Openness reason) {
        return switch (reason) {
            case Openness.Open _ -> "";
            case Openness.ClosedThatWeekday closed ->
                texts.get("agenda.refused.closedWeekday", "weekday", texts.weekday(closed.weekday()));
            case Openness.OutsideHours outside ->
                texts.get(
                        "agenda.refused.outsideHours",
                        "from",
                        texts.time(outside.hours().opens()),
                        "until",
                        texts.time(outside.hours().closes()));
            case Openness.ClosedThatDay closed ->
                texts.get("agenda.refused.closedDay", "day", texts.date(closed.day()), "reason", closed.reason());
            case Openness.NotInUse _ -> texts.get("agenda.refused.notInUse");
        };
    }

    private String name(TimeRefusal.Who who) {
        return who.until() == null
                ? who.name()
                : texts.get("agenda.refused.until", "name", who.name(), "time", texts.time(who.until()));
    }

    private String names(TimeRefusal.Clash clash) {
        return texts.list(clash.taken().stream().map(this::name).toList());
    }
}
