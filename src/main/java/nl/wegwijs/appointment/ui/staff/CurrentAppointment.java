package nl.wegwijs.appointment.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wegwijs.appointment.Agenda;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.StaffAppointment;
import nl.wegwijs.shared.i18n.Texts;

/**
 * The appointment that is on the screen. Two people may have it open: whoever comes second is told what the first one
 * did before anything is changed on top of it, and keeps what was typed.
 */
class CurrentAppointment {

    private final Agenda agenda;
    private final Runnable changed;
    private final List<Runnable> drawings = new ArrayList<>();
    private StaffAppointment shown;

    CurrentAppointment(Agenda agenda, StaffAppointment shown, Runnable changed) {
        this.agenda = agenda;
        this.shown = shown;
        this.changed = changed;
    }

    StaffAppointment get() {
        return shown;
    }

    Meeting meeting() {
        return shown.meeting();
    }

    AppointmentId id() {
        return shown.meeting().id();
    }

    List<StaffAppointment.Change> history() {
        return agenda.history(id());
    }

    /** Another one when anything that is shown has changed. */
    String state() {
        return Integer.toHexString(shown.toString().hashCode());
    }

    /** Draws now, and again whenever another state is shown. */
    void draw(Runnable drawing) {
        drawings.add(drawing);
        drawing.run();
    }

    /** In words, when it was changed since it was shown; what is shown is up to date afterwards. */
    Optional<String> changedMeanwhile() {
        var fresh = read();
        if (fresh.equals(shown)) {
            return Optional.empty();
        }
        var texts = Texts.current();
        var told = isToldInHistory(fresh)
                ? texts.get(
                        "agenda.refused.changedMeanwhile",
                        "name",
                        history().getLast().by())
                : texts.get("agenda.refused.changedBySomebody");
        show(fresh);
        return Optional.of(told);
    }

    /** A note for colleagues and a new phone number are not: nobody knows who wrote those. */
    private boolean isToldInHistory(StaffAppointment fresh) {
        return !fresh.meeting().equals(shown.meeting())
                || !Objects.equals(fresh.cancelled(), shown.cancelled())
                || !Objects.equals(fresh.moveRequest(), shown.moveRequest());
    }

    /** After a change of one's own. */
    void refresh() {
        show(read());
    }

    private StaffAppointment read() {
        return agenda.find(id(), Texts.current().language()).orElse(shown);
    }

    private void show(StaffAppointment fresh) {
        shown = fresh;
        List.copyOf(drawings).forEach(Runnable::run);
        changed.run();
    }
}
