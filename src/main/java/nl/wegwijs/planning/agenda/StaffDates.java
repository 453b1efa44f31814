package nl.wegwijs.planning.agenda;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;

/**
 * What a feature brings to the agenda of staff, beside the appointments. Implement it as a bean; the agenda finds it by
 * itself. The bean asks {@code CurrentPerson} who is signed in, and keeps to what that person may know.
 *
 * <p><b>At most one SQL statement for each call</b>: the agenda with an appointment beside it needs four of the five that
 * a navigation may take.
 */
public interface StaffDates {

    /** What begins in this period, in order of time, with texts in this language; no more than so many. * */
    List<StaffDate> between(AgendaScope scope, Instant from, Instant until, Language language, int most);
}
