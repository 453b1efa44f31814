package nl.wegwijs.appointment.ui.newcomer;

import nl.wegwijs.appointment.NotChangeable;
import nl.wegwijs.shared.i18n.Texts;

/** Says why an appointment cannot be changed. */
final class Refusals {

    private Refusals() {}

    static String words(NotChangeable refusal, Texts texts) {
        return switch (refusal) {
            case NotChangeable.NotFound _ -> texts.get("appointment.refused.notFound");
            case NotChangeable.Over _ -> texts.get("appointment.refused.over");
            case NotChangeable.AlreadyCancelled _ -> texts.get("appointment.refused.alreadyCancelled");
        };
    }
}
