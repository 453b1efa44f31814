package nl.wegwijs.appointment.ui.staff;

import java.time.Duration;
import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.appointment.TimeRefusal;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.Openness;
import nl.wegwijs.planning.OpennessWords;
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
        return OpennessWords.of(texts, reason);
    }

    private String name(Occupied who) {
        return who.until() == null
                ? who.name()
                : texts.get("agenda.refused.until", "name", who.name(), "time", texts.time(who.until()));
    }

    private String names(TimeRefusal.Clash clash) {
        return texts.list(clash.taken().stream().map(this::name).toList());
    }
}
