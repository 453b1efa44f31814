package nl.wegwijs.workshop.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is for the newcomer now. The duty and what one may choose are never mixed.
 *
 * @param duty null for whoever has none
 * @param toAnswer kept places and invitations, the former first
 * @param own groups in which the newcomer takes part or waits, with the next session of those that have one; without
 *     the one that is the next step of the duty
 * @param choices what one may follow, in the order in which it is offered
 */
public record MyWorkshopOverview(
        @Nullable MyDuty duty, List<MySeries> toAnswer, List<Own> own, List<Choice> choices, List<Missing> missing) {

    /** A group of the newcomer. */
    public record Own(MySeries series, @Nullable MySession next) {}

    public MyWorkshopOverview {
        toAnswer = List.copyOf(toAnswer);
        own = List.copyOf(own);
        choices = List.copyOf(choices);
        missing = List.copyOf(missing);
    }
}
