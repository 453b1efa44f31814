package nl.wegwijs.appointment.ui.newcomer;

import java.util.Arrays;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.CancelReason;
import org.jspecify.annotations.Nullable;

/** An unsent cancellation, as it is kept: the reason in the first line, then the words. */
record CancelDraft(@Nullable CancelReason reason, String words) {

    static String form(AppointmentId id) {
        return "appointment.cancel/" + id.value();
    }

    static CancelDraft read(String content) {
        var lines = content.split("\n", 2);
        var reason = Arrays.stream(CancelReason.values())
                .filter(one -> one.name().equals(lines[0]))
                .findFirst();
        return new CancelDraft(reason.orElse(null), lines.length == 2 ? lines[1] : "");
    }

    /** Blank when there is nothing to keep. */
    String content() {
        return (reason == null ? "" : reason.name()) + "\n" + words;
    }
}
