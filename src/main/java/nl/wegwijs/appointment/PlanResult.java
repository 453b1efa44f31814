package nl.wegwijs.appointment;

/** What became of an attempt to plan an appointment. */
public sealed interface PlanResult
        permits PlanResult.Planned, PlanResult.NobodyToInvite, PlanResult.KindNotInUse, TimeRefusal {

    record Planned(AppointmentId id) implements PlanResult {}

    /** No active person of that household, or none that this planner may plan for. */
    record NobodyToInvite() implements PlanResult {}

    /** Nothing of this kind is planned any more. */
    record KindNotInUse() implements PlanResult {}
}
