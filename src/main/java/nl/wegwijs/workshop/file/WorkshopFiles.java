package nl.wegwijs.workshop.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForFileKeepers;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.FileRights;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workshops on a person's page, and the note of what was finished elsewhere. */
@Service
@ForFileKeepers
@Transactional(readOnly = true)
public class WorkshopFiles {

    /** More than anybody follows. */
    private static final Limit MANY = Limit.of(100);

    private static final int PLACE_LENGTH = 200;

    private final FileRows rows;
    private final CatalogueTexts texts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    WorkshopFiles(FileRows rows, CatalogueTexts texts, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** In five statements; empty where there is nobody, or not for the one who asks. */
    public Optional<WorkshopFile> open(NewcomerId newcomer, Language language) {
        return find(newcomer).map(found -> {
            var id = newcomer.value();
            var series = rows.series(id, MANY);
            var sessions = rows.sessions(id, MANY);
            var workshops = rows.workshops(id);
            var titles = texts.in(language, "title");
            return new WorkshopFile(
                    duty(found),
                    series.stream().map(row -> followed(row, titles)).toList(),
                    sessions.stream().map(row -> session(row, titles)).toList(),
                    workshops.stream()
                            .flatMap(row -> elsewhere(row, titles).stream())
                            .toList(),
                    names(workshops, titles));
        });
    }

    /** Also corrects an earlier note. Nobody is invited any longer to what is finished. */
    @Transactional
    public ElsewhereResult noteElsewhere(NewcomerId newcomer, WorkshopId workshop, LocalDate on, String place) {
        if (find(newcomer).isEmpty()) {
            return new ElsewhereResult.OutOfSight();
        }
        if (place.isBlank() || place.length() > PLACE_LENGTH || on.isAfter(today())) {
            return new ElsewhereResult.Incomplete();
        }
        var key = new CompletionElsewhere.Key(newcomer, workshop);
        var me = currentPerson.staff();
        var now = clock.instant();
        rows.findById(key)
                .ifPresentOrElse(
                        noted -> noted.note(on, place.strip(), me, now),
                        () -> rows.save(new CompletionElsewhere(key, on, place.strip(), me, now)));
        rows.endInvitations(newcomer.value(), workshop.value(), now);
        rows.endWish(newcomer.value(), workshop.value());
        return new ElsewhereResult.Saved();
    }

    /** It was noted by mistake. */
    @Transactional
    public ElsewhereResult removeElsewhere(NewcomerId newcomer, WorkshopId workshop) {
        if (find(newcomer).isEmpty()) {
            return new ElsewhereResult.OutOfSight();
        }
        rows.deleteById(new CompletionElsewhere.Key(newcomer, workshop));
        return new ElsewhereResult.Saved();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.OFFICE);
    }

    private Optional<FileRows.Opened> find(NewcomerId newcomer) {
        var rights = FileRights.of(currentPerson);
        return rows.open(
                newcomer.value(),
                rights.everything(),
                rights.ownHouseholds(),
                rights.me().value());
    }

    private static WorkshopFile.@Nullable DutyTerm duty(FileRows.Opened found) {
        return found.startsOn() == null || found.endsOn() == null
                ? null
                : new WorkshopFile.DutyTerm(
                        found.startsOn(),
                        found.endsOn(),
                        found.signedOn(),
                        Objects.requireNonNullElse(found.version(), 0));
    }

    private static WorkshopFile.Followed followed(FileRows.SeriesRow row, LocalTexts titles) {
        return new WorkshopFile.Followed(
                row.series(),
                title(titles, row.workshop().value()),
                row.language(),
                row.start(),
                row.seriesStatus(),
                row.status(),
                row.leaveCause(),
                row.finishedOn(),
                row.answer(),
                row.certificate(),
                row.revokedAt() != null);
    }

    private static WorkshopFile.SessionMark session(FileRows.SessionRow row, LocalTexts titles) {
        return new WorkshopFile.SessionMark(
                row.start(), title(titles, row.part().value()), row.mark(), row.absenceSaidAt(), row.reason());
    }

    private static Optional<WorkshopFile.Elsewhere> elsewhere(FileRows.WorkshopRow row, LocalTexts titles) {
        return row.finishedOn() == null
                ? Optional.empty()
                : Optional.of(new WorkshopFile.Elsewhere(
                        row.id(),
                        title(titles, row.id().value()),
                        row.finishedOn(),
                        Objects.requireNonNullElse(row.place(), ""),
                        Objects.requireNonNullElse(row.notedBy(), "")));
    }

    private static List<WorkshopFile.WorkshopName> names(List<FileRows.WorkshopRow> workshops, LocalTexts titles) {
        return workshops.stream()
                .filter(FileRows.WorkshopRow::active)
                .map(row -> new WorkshopFile.WorkshopName(
                        row.id(), title(titles, row.id().value())))
                .toList();
    }

    private static LocalText title(LocalTexts titles, UUID owner) {
        return titles.find(owner, "title").orElseGet(() -> new LocalText("", Language.EN));
    }
}
