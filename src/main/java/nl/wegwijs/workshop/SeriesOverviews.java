package nl.wegwijs.workshop;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is planned, to change it. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class SeriesOverviews {

    private final PlanningRows rows;
    private final CatalogueTexts texts;
    private final PeopleLookup people;
    private final CurrentPerson currentPerson;

    SeriesOverviews(PlanningRows rows, CatalogueTexts texts, PeopleLookup people, CurrentPerson currentPerson) {
        this.rows = rows;
        this.texts = texts;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /** Empty where there is none, or it is somebody else's; in four statements. */
    public Optional<SeriesOverview> find(SeriesId id, Language language) {
        var rights = SeriesRights.of(currentPerson);
        return rows.whole(id, rights.me().value(), rights.everything()).map(series -> overview(series, language));
    }

    private SeriesOverview overview(Series series, Language language) {
        var titles = texts.names(language, WorkshopCatalogue.TITLE);
        return new SeriesOverview(
                series.id(),
                title(titles, series.workshop().value()),
                series.language(),
                series.status(),
                new SeriesTerms(series.trainers(), series.capacity(), series.minGroup()),
                people.staffNames(series.trainers()).values().stream().sorted().toList(),
                rows.sessions(series.id()).stream()
                        .map(row -> new SeriesOverview.Meeting(
                                row.id(),
                                row.part(),
                                title(titles, row.part().value()),
                                new Slot(row.startsAt(), row.endsAt()),
                                row.location(),
                                row.locationName(),
                                row.room(),
                                row.roomName(),
                                row.cancelled(),
                                row.sequence()))
                        .toList());
    }

    private static LocalText title(Map<UUID, LocalText> titles, UUID owner) {
        return Optional.ofNullable(titles.get(owner)).orElseGet(WorkshopCatalogue::nameless);
    }
}
