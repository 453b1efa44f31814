package nl.wegwijs.workshop.ui.staff;

import java.util.List;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.OpennessWords;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.PlanSeriesResult;
import nl.wegwijs.workshop.SeriesEnrolment;
import nl.wegwijs.workshop.SessionProblem;

/** Says in a sentence why a session or a series cannot be planned so. */
final class ProblemWords {

    private final Texts texts;

    ProblemWords(Texts texts) {
        this.texts = texts;
    }

    List<String> of(List<SessionProblem> problems) {
        return problems.stream().map(this::of).toList();
    }

    String of(SessionProblem problem) {
        return switch (problem) {
            case SessionProblem.InThePast _ -> texts.get("workshop.problem.past");
            case SessionProblem.BeforePrevious _ -> texts.get("workshop.problem.beforePrevious");
            case SessionProblem.Closed closed -> OpennessWords.of(texts, closed.reason());
            case SessionProblem.RoomElsewhere _ -> texts.get("workshop.problem.roomElsewhere");
            case SessionProblem.RoomNotInUse _ -> texts.get("workshop.problem.roomNotInUse");
            case SessionProblem.TooFewSeats few -> texts.get("workshop.problem.tooFewSeats", "seats", few.seats());
            case SessionProblem.Taken taken ->
                texts.get(
                        "workshop.problem.taken",
                        "who",
                        texts.list(taken.who().stream().map(this::of).toList()));
        };
    }

    /** Empty where it is planned, and where the sessions themselves say what is wrong. */
    String of(PlanSeriesResult result) {
        return switch (result) {
            case PlanSeriesResult.Planned _ -> "";
            case PlanSeriesResult.SessionsRefused _ -> texts.get("workshop.refused.sessions");
            case PlanSeriesResult.WorkshopNotInUse _ -> texts.get("workshop.refused.notInUse");
            case PlanSeriesResult.NotYours _ -> texts.get("workshop.refused.notYours");
            case PlanSeriesResult.NoSuchTrainer _ -> texts.get("workshop.refused.trainer");
            case PlanSeriesResult.WrongNumbers _ ->
                texts.get("workshop.refused.numbers", "most", SeriesEnrolment.MOST_PLACES);
            case PlanSeriesResult.OtherParts other -> texts.get("workshop.refused.parts", "parts", other.parts());
            case PlanSeriesResult.CannotFollow _ -> texts.get("workshop.refused.cannotFollow");
        };
    }

    private String of(Occupied who) {
        return who.until() == null
                ? who.name()
                : texts.get("workshop.problem.until", "name", who.name(), "time", texts.time(who.until()));
    }
}
