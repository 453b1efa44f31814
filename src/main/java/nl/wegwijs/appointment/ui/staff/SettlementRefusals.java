package nl.wegwijs.appointment.ui.staff;

import nl.wegwijs.appointment.DayTemplate;
import nl.wegwijs.appointment.SettlementResult;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.shared.i18n.Texts;

/** Says in a sentence why a settlement day cannot be planned, with the household and the step it is about. */
record SettlementRefusals(Texts texts, HouseholdsPicker households, DesksEditor desks) {

    String of(SettlementResult result, DayTemplate template) {
        return switch (result) {
            case SettlementResult.Planned _ -> "";
            case SettlementResult.NobodyToInvite(var household) ->
                texts.get("settlement.refused.nobody", "name", households.name(household));
            case SettlementResult.AlreadyPlanned(var household) ->
                texts.get("settlement.refused.already", "name", households.name(household));
            case SettlementResult.DoesNotFit(var household, var step, var why) ->
                texts.get(
                        "settlement.refused.step",
                        "name",
                        households.name(household),
                        "number",
                        step + 1,
                        "step",
                        desks.kindName(template.steps().get(step)),
                        "why",
                        new Refusals(texts).of(why));
            case SettlementResult.Taken(var taken) ->
                texts.get(
                        "settlement.refused.taken",
                        "names",
                        texts.list(taken.stream().map(Occupied::name).toList()));
            case SettlementResult.Incomplete _ -> texts.get("settlement.plan.incomplete");
        };
    }
}
