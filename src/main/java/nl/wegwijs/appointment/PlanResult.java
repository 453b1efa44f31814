package nl.wegwijs.appointment;

/** What became of an attempt to plan an appointment. */
public sealed interface PlanResult permits PlanResult.Planned, PlanResult.NobodyToInvite, TimeRefusal {

    record Planned(AppointmentId id) implements PlanResult {}

    /** No active person of that household, or none that this planner may plan for. */
    record NobodyToInvite() implements PlanResult {}
}
