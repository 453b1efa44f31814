package nl.wegwijs.appointment;

import java.time.LocalTime;
import java.util.List;

/**
 * A template of a settlement day as screens show it: when the first household starts, and the steps in order.
 *
 * @param version which saved state this is: whoever changes the template says which one they have seen
 */
public record DayTemplate(
        TemplateId id, String name, LocalTime startsAt, List<SettlementStep> steps, boolean active, int version) {

    public DayTemplate {
        steps = List.copyOf(steps);
    }
}
