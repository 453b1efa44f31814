package nl.wegwijs.planning.agenda;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;

/**
 * What a feature brings to the agenda of newcomers, beside the appointments. Implement it as a bean; the screens find it
 * by themselves.
 *
 * <p>Answers for the signed-in newcomer alone, whom the bean asks of {@code CurrentPerson}, and for the children under 16
 * of the household where the newcomer is 16 or older, as the appointments do. Texts come in the language that is asked
 * for: the same dates are asked again when they have to be shown in Dutch.
 *
 * <p><b>At most one SQL statement for each call</b>: the appointments need three of the five that a navigation may take.
 */
public interface MyDates {

    /** What is not over at this moment and takes place, soonest first; no more than so many. */
    List<MyDate> upcoming(Instant now, Language language, int most);

    /** What is over at this moment or does not take place, latest first; no more than so many. */
    List<MyDate> past(Instant now, Language language, int most);
}
