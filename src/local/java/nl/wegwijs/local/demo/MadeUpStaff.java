package nl.wegwijs.local.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;

/** About 35 staff: the five to sign in as, coaches with some 20 households each, and 20 volunteers of the front office. */
final class MadeUpStaff {

    private static final int COACHES = 12;
    private static final int VOLUNTEERS = 20;
    private static final int FIELD_WORKERS = 2;
    private static final List<Language> SPOKEN =
            List.of(Language.EN, Language.AR, Language.TI, Language.FA, Language.TR, Language.SO, Language.FR);

    private final Chance chance;
    private final Rows rows;
    private final MadeUpNames names;
    private final MadeUpPlaces places;
    private final String issuer;

    private final Map<String, UUID> named = new HashMap<>();
    final List<UUID> coaches = new ArrayList<>();
    /** Who gives the workshops in which language. */
    final Map<Language, UUID> trainers = new EnumMap<>(Language.class);

    /** Those who go along on settlement days. */
    final List<UUID> fieldWorkers = new ArrayList<>();

    MadeUpStaff(Chance chance, Rows rows, MadeUpNames names, MadeUpPlaces places, String issuer) {
        this.chance = chance;
        this.rows = rows;
        this.names = names;
        this.places = places;
        this.issuer = issuer;
        DemonstrationPerson.staff().forEach(this::add);
        coaches.add(coach());
        while (coaches.size() < COACHES) {
            coaches.add(anybody(Role.COACH, "Team Centrum"));
        }
        while (fieldWorkers.size() < FIELD_WORKERS) {
            fieldWorkers.add(anybody(Role.COACH, "Team Buitendienst"));
        }
        for (var volunteer = 1; volunteer < VOLUNTEERS; volunteer++) {
            worksSometimes(anybody(Role.FRONT_OFFICE, "Frontoffice"));
        }
        worksSometimes(named("frontoffice"));
        gives(trainer(), Language.TI);
        gives(trainer(), Language.EN);
        for (var language : List.of(Language.AR, Language.FA, Language.FA_AF, Language.TR)) {
            gives(trainerFrom(language), language);
        }
    }

    UUID trainer() {
        return named("trainer");
    }

    private UUID trainerFrom(Language language) {
        var name = names.woman(language).with(names.family(language)).latin();
        var id = chance.id();
        return member(
                id,
                name,
                "trainer-" + id.toString().substring(0, 8) + "@wegwijs.example",
                "Team Workshops",
                Role.TRAINER);
    }

    private void gives(UUID trainer, Language language) {
        trainers.put(language, trainer);
        rows.add("staff_language (staff_id, language)", trainer, language.code());
    }

    private UUID named(String username) {
        return Objects.requireNonNull(named.get(username));
    }

    UUID coach() {
        return named("coach");
    }

    private void add(DemonstrationPerson person) {
        var team = person.roles().contains(Role.FRONT_OFFICE) ? "Frontoffice" : "Team Centrum";
        var id = member(
                person.name(), person.email(), team, person.roles().iterator().next());
        rows.add("sign_in_account (issuer, subject, staff_id, linked_at)", issuer, person.username(), id, Days.LINKED);
        named.put(person.username(), id);
    }

    private UUID anybody(Role role, String team) {
        var first = chance.percent(55) ? names.woman(Language.NL) : names.man(Language.NL);
        var name = first.with(names.family(Language.NL)).own();
        var id = chance.id();
        return member(id, name, "medewerker-" + id.toString().substring(0, 8) + "@wegwijs.example", team, role);
    }

    private UUID member(String name, String email, String team, Role role) {
        return member(chance.id(), name, email, team, role);
    }

    private UUID member(UUID id, String name, String email, String team, Role role) {
        rows.add(
                "staff_member (id, full_name, email, phone, team, language, active, version)",
                id,
                name,
                email,
                "070-12345%02d".formatted(chance.between(0, 99)),
                team,
                "nl",
                true,
                0);
        rows.add("staff_role (staff_id, role)", id, role.name());
        rows.add("staff_language (staff_id, language)", id, "nl");
        if (role != Role.TRAINER) {
            rows.add(
                    "staff_language (staff_id, language)",
                    id,
                    chance.pick(SPOKEN).code());
        }
        rows.add("staff_location (staff_id, location_id)", id, places.rijswijkseplein);
        return id;
    }

    /** Volunteers work two to four parts of the week. */
    private void worksSometimes(UUID staff) {
        var parts = chance.between(2, 4);
        for (var weekday = 1; weekday <= parts; weekday++) {
            var part = chance.percent(50) ? DayPart.MORNING : DayPart.AFTERNOON;
            rows.add("staff_day_part (staff_id, weekday, day_part)", staff, weekday, part.name());
        }
    }
}
