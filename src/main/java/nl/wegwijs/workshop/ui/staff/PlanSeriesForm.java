package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.Card;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.LanguageDemand;
import nl.wegwijs.workshop.PlanSeriesResult;
import nl.wegwijs.workshop.PlannedSession;
import nl.wegwijs.workshop.PlanningChoices;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesPlan;
import nl.wegwijs.workshop.SeriesPlanning;
import nl.wegwijs.workshop.TrainerChoice;
import nl.wegwijs.workshop.VenueChoice;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Plans a series: proposes its sessions, and says of each what is in the way before it is saved. */
class PlanSeriesForm extends Composite<Div> {

    /** Told when it is planned, and whether those who wait are to be invited. */
    interface OnPlanned {
        void planned(PlanSeriesResult.Planned result, boolean invite);
    }

    private final Texts texts = Texts.current();
    private final SeriesPlanning planning;
    private final KeptForm kept;
    private final OnPlanned planned;
    private final SeriesFields what;
    private final AfterField after;
    private final InviteField invite;
    private final VenueFields venue;
    private final DatePattern pattern;
    private final SessionRows sessions;
    private final Paragraph proposed = new Paragraph();
    private final FormMessage message = new FormMessage();
    private VenueFields.@Nullable Venue lastVenue;
    private boolean filling;

    PlanSeriesForm(
            SeriesPlanning planning,
            PlanningChoices choices,
            LanguageDemand demand,
            List<CatalogueWorkshop> workshops,
            LocalDate today,
            KeptForm kept,
            OnPlanned planned) {
        this.planning = planning;
        this.kept = kept;
        this.planned = planned;
        List<TrainerChoice> trainers = choices.trainers();
        List<VenueChoice> venues = choices.venues();
        what = new SeriesFields(workshops, trainers, this::check);
        after = new AfterField(choices, this::check);
        invite = new InviteField(demand);
        venue = new VenueFields(
                venues, texts.get("workshop.plan.location"), texts.get("workshop.plan.room"), this::move);
        pattern = new DatePattern(today, this::propose);
        sessions = new SessionRows(venues, this::check);
        what.onLanguage(this::offerInvitations);
        after.onChange(this::offerInvitations);
        what.onWorkshop(() -> {
            sessions.offer(what.workshop().orElse(null));
            after.offer(what.workshop().orElse(null));
            offerInvitations();
            propose();
        });

        what.keepIn(kept);
        after.keepIn(kept);
        invite.keepIn(kept);
        kept.choice("location", venue.location(), one -> one.id().value())
                .choice("room", venue.room(), one -> one.id().value());
        pattern.keepIn(kept);
        sessions.keepIn(kept);

        proposed.getElement().setAttribute("role", "status");
        proposed.addClassName("quiet-text");
        var again =
                new Button(texts.get("workshop.plan.propose"), new Pictogram("calendar-clock"), click -> proposeNow());
        var save = new Button(texts.get("workshop.plan.save"), new Pictogram("calendar-plus"), click -> plan());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var hint = new Span(texts.get("workshop.plan.saveHint"));
        hint.addClassName("quiet-text");
        var buttons = new Div(save, hint);
        buttons.addClassName("toolbar");

        var place = new Div(venue.location(), venue.room());
        place.addClassName("form-grid");
        getContent()
                .add(
                        kept,
                        new Card(new H2(texts.get("workshop.plan.what")), what, after, invite),
                        new Card(new H2(texts.get("workshop.plan.when")), place, pattern, again, proposed),
                        new Card(new H2(texts.get("workshop.plan.sessions")), sessions),
                        message,
                        buttons);
        getContent().addClassNames("stack");
    }

    void start(@Nullable WorkshopId workshop, @Nullable Language language, @Nullable SeriesId before, StaffId me) {
        filling = true;
        what.start(workshop, language, me);
        after.choose(before).ifPresent(series -> {
            what.goesAfter(series);
            venue.choose(series.location(), null);
        });
        filling = false;
        move();
        offerInvitations();
    }

    /** A series straight after another one is for that group. */
    private void offerInvitations() {
        if (filling) {
            return;
        }
        var workshop = what.workshop();
        var language = what.language();
        if (workshop.isPresent() && language.isPresent() && after.series().isEmpty()) {
            invite.offer(workshop.get().id(), language.get());
        } else {
            invite.hide();
        }
    }

    private void move() {
        venue.value().ifPresent(place -> {
            sessions.goTo(lastVenue, place);
            lastVenue = place;
        });
        check();
    }

    /** Asked for, so it says what is missing. */
    private void proposeNow() {
        message.clear();
        if (what.workshop().isEmpty() || venue.value().isEmpty() || !pattern.isFilled()) {
            message.show(texts.get("workshop.plan.proposeNeeds"));
        } else {
            propose();
        }
    }

    /** Fills in dates as soon as enough is known. */
    private void propose() {
        var workshop = what.workshop();
        var place = venue.value();
        if (filling || workshop.isEmpty() || place.isEmpty() || !pattern.isFilled()) {
            return;
        }
        var found = planning.proposeDates(pattern.wish(
                workshop.get().id(), place.get().location(), place.get().room(), what.trainers()));
        sessions.show(found);
        var missing = workshop.get().details().parts().size() - found.size();
        proposed.setText(
                missing == 0
                        ? texts.get("workshop.plan.proposed", "count", found.size())
                        : texts.get("workshop.plan.notFound", "missing", missing));
        check();
    }

    /** Says of each session what is in the way, as soon as all of them are filled in. */
    private void check() {
        if (filling) {
            return;
        }
        kept.changed();
        asFilledIn().ifPresentOrElse(plan -> sessions.tell(planning.check(plan)), sessions::tellNothing);
    }

    private Optional<SeriesPlan> asFilledIn() {
        return sessions.sessions()
                .filter(all -> !all.isEmpty())
                .flatMap(all -> what.language().map(language -> plan(language, all)));
    }

    private SeriesPlan plan(Language language, List<PlannedSession> all) {
        var main = venue.value()
                .orElseGet(() -> new VenueFields.Venue(
                        all.getFirst().location(), all.getFirst().room()));
        return new SeriesPlan(
                what.workshop().orElseThrow().id(),
                language,
                what.isEasy(),
                what.interpreter(),
                what.trainers(),
                main.location(),
                main.room(),
                what.capacity(),
                what.minGroup(),
                after.series().orElse(null),
                all);
    }

    private void plan() {
        message.clear();
        var complete = what.isComplete() & sessions.isComplete() & venue.isComplete();
        var filledIn = asFilledIn();
        if (!complete || filledIn.isEmpty()) {
            message.show(texts.get("settings.form.incomplete"));
            return;
        }
        var result = planning.plan(filledIn.get());
        if (result instanceof PlanSeriesResult.Planned done) {
            kept.forget();
            planned.planned(done, invite.isWanted());
            return;
        }
        if (result instanceof PlanSeriesResult.SessionsRefused refused) {
            sessions.tellProblems(refused.problems());
        }
        message.show(new ProblemWords(texts).of(result));
    }
}
