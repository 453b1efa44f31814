package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.Standing;

/** Where the newcomer stands in a group: in words and with a pictogram, never by colour alone. */
class StandingBadge extends Span {

    private StandingBadge(String tone, String pictogram, String words) {
        addClassNames("badge", tone);
        add(new Pictogram(pictogram), new Span(words));
    }

    /** Empty for whoever has nothing to do with the group yet. */
    static Optional<StandingBadge> of(Standing standing, Texts texts) {
        return switch (standing) {
            case Standing.Free _ -> Optional.empty();
            case Standing.Invited _ -> badge("warn", "mail", texts.get("workshop.myStanding.invited"));
            case Standing.Waiting(var position) ->
                badge("warn", "clock", texts.get("workshop.myStanding.waiting", "position", position));
            case Standing.Offered _ -> badge("warn", "bell", texts.get("workshop.myStanding.offered"));
            case Standing.Enrolled _ -> badge("good", "check", texts.get("workshop.myStanding.enrolled"));
            case Standing.Left _ -> badge("quiet", "x", texts.get("workshop.myStanding.left"));
            case Standing.Finished(var passed) ->
                passed
                        ? badge("good", "graduation-cap", texts.get("workshop.myStanding.passed"))
                        : badge("warn", "x", texts.get("workshop.myStanding.notPassed"));
        };
    }

    private static Optional<StandingBadge> badge(String tone, String pictogram, String words) {
        return Optional.of(new StandingBadge(tone, pictogram, words));
    }
}
