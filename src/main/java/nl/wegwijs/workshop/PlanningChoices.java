package nl.wegwijs.workshop;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.PlaceRoom;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who plans a series can choose from. */
@Service
@ForTrainers
@Transactional(readOnly = true)
public class PlanningChoices {

    private static final Limit SOME = Limit.of(30);

    private final PlanningRows rows;
    private final CurrentPerson currentPerson;

    PlanningChoices(PlanningRows rows, CurrentPerson currentPerson) {
        this.rows = rows;
        this.currentPerson = currentPerson;
    }

    /** Everybody who gives workshops, by name; in one statement. */
    public List<TrainerChoice> trainers() {
        var names = new LinkedHashMap<StaffId, String>();
        var languages = new LinkedHashMap<StaffId, Set<Language>>();
        for (var row : rows.trainers()) {
            names.put(row.id(), row.name());
            var spoken = languages.computeIfAbsent(row.id(), _ -> EnumSet.noneOf(Language.class));
            Optional.ofNullable(row.language()).ifPresent(spoken::add);
        }
        return names.entrySet().stream()
                .map(one ->
                        new TrainerChoice(one.getKey(), one.getValue(), languages.getOrDefault(one.getKey(), Set.of())))
                .toList();
    }

    /** Locations in use by name, with their rooms in use; in one statement. */
    public List<VenueChoice> venues() {
        var venues = new LinkedHashMap<LocationId, VenueChoice>();
        for (var row : rows.venues()) {
            var known =
                    venues.getOrDefault(row.location(), new VenueChoice(row.location(), row.locationName(), List.of()));
            venues.put(
                    row.location(),
                    new VenueChoice(
                            known.id(),
                            known.name(),
                            Stream.concat(known.rooms().stream(), room(row)).toList()));
        }
        return List.copyOf(venues.values());
    }

    private static Stream<PlaceRoom> room(PlanningRows.VenueRoom row) {
        return row.room() == null || row.roomName() == null
                ? Stream.empty()
                : Stream.of(new PlaceRoom(row.room(), row.roomName(), null, row.seats(), true, 0));
    }

    /** Series of this workshop to whose group another one can be given, the latest first. */
    public List<SeriesToFollow> seriesOf(WorkshopId workshop) {
        var rights = SeriesRights.of(currentPerson);
        return rows.toFollow(workshop, rights.me().value(), rights.everything(), SOME);
    }

    /** Empty where it is somebody else's. */
    public Optional<SeriesToFollow> series(SeriesId id) {
        var rights = SeriesRights.of(currentPerson);
        return rows.toFollow(id, rights.me().value(), rights.everything());
    }
}
