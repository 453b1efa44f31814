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
            case TimeRefusal.Clash clash -> texts.get("appointment.refused.taken", "who", names(clash));
            case TimeRefusal.Closed closed -> of(closed.reason());
            case TimeRefusal.InThePast _ -> texts.get("appointment.refused.past");
            case TimeRefusal.TooShort tooShort ->
                texts.get(
                        "appointment.refused.tooShort",
                        "minimum",
                        texts.duration(Duration.ofMinutes(tooShort.minimum())));
            case TimeRefusal.OffStep _ -> texts.get("appointment.refused.offStep");
        };
    }

    String of(NotChangeable refusal) {
        return switch (refusal) {
            case NotChangeable.NotFound _ -> texts.get("appointment.refused.notFound");
            case NotChangeable.Over _ -> texts.get("appointment.refused.over");
            case NotChangeable.AlreadyCancelled _ -> texts.get("appointment.refused.cancelled");
        };
    }

    String of(Openness reason) {
        return switch (reason) {
            case Openness.Open _ -> "";
            case Openness.ClosedThatWeekday closed ->
                texts.get("appointment.refused.closedWeekday", "weekday", texts.weekday(closed.weekday()));
            case Openness.OutsideHours outside ->
                texts.get(
                        "appointment.refused.outsideHours",
                        "from",
                        texts.time(outside.hours().opens()),
                        "until",
                        texts.time(outside.hours().closes()));
            case Openness.ClosedThatDay closed ->
                texts.get(
                        "appointment.refused.closedDay", "day", texts.date(closed.day()), "reason", closed.reason());
            case Openness.NotInUse _ -> texts.get("appointment.refused.notInUse");
        };
    }

    private String names(TimeRefusal.Clash clash) {
        return texts.list(clash.taken().stream().map(TimeRefusal.Who::name).toList());
    }
}
