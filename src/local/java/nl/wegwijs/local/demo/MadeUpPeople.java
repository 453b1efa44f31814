package nl.wegwijs.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wegwijs.local.demo.MadeUpNames.Name;
import nl.wegwijs.person.names.NameKeys;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** 510 people who were given a home in a year, in households of one to six. */
final class MadeUpPeople {

    private static final int NEWCOMERS = 510;
    /** By and large the languages of those who came in 2019; a language stands here as often as it is likely. */
    private static final List<Language> LANGUAGES = languages();

    private static final List<String> STREETS = List.of(
            "Hoefkade",
            "Vaillantlaan",
            "Weimarstraat",
            "Escamplaan",
            "Leyweg",
            "Laakweg",
            "Loosduinseweg",
            "Zuiderparklaan");

    private final Chance chance;
    private final Rows rows;
    private final MadeUpNames names;
    private final MadeUpStaff staff;
    private final String issuer;
    private final LocalDate today;
    private int newcomers;

    final List<MadeUpHousehold> households = new ArrayList<>();
    final Map<String, MadeUpHousehold> named = new HashMap<>();

    MadeUpPeople(Chance chance, Rows rows, MadeUpNames names, MadeUpStaff staff, String issuer, LocalDate today) {
        this.chance = chance;
        this.rows = rows;
        this.names = names;
        this.staff = staff;
        this.issuer = issuer;
        this.today = today;
        DemonstrationPerson.newcomers().forEach(this::add);
        while (newcomers < NEWCOMERS) {
            var language = chance.pick(LANGUAGES);
            var single = chance.percent(45);
            var children = single ? 0 : chance.between(0, 4);
            var coach = staff.coaches.get(households.size() % staff.coaches.size());
            household(language, single, children, null, coach);
        }
    }

    private void add(DemonstrationPerson person) {
        var alone = person.username().equals("john") || person.username().equals("selam");
        named.put(person.username(), household(person.language(), alone, alone ? 0 : 2, person, staff.coach()));
    }

    private MadeUpHousehold household(
            Language language, boolean single, int children, @Nullable DemonstrationPerson person, UUID coach) {
        var id = chance.id();
        var number = households.size() + 1;
        var movedIn = person == null ? moves(number) : today.minusDays(100);
        rows.add(
                "household (id, number, address, postcode, city, moved_in_on, version)",
                id,
                "H%05d".formatted(number),
                chance.pick(STREETS) + " " + chance.between(1, 400),
                "25%02d %s".formatted(chance.between(11, 97), chance.pick(List.of("AB", "CD", "EX", "GH", "KL"))),
                "Den Haag",
                movedIn,
                0);
        var interpreter = person == null ? chance.percent(60) : language != Language.EN;
        var family = names.family(language);
        var members = new ArrayList<UUID>();
        var woman = person == null
                ? chance.percent(45)
                : !person.username().equals("farid") && !person.username().equals("john");
        var first = (woman ? names.woman(language) : names.man(language)).with(family);
        if (person != null) {
            first = new Name(person.name(), person.latinName());
        }
        members.add(newcomer(id, first, chance.between(22, 58), language, interpreter, coach, movedIn, person));
        if (!single) {
            var partner = (woman ? names.man(language) : names.woman(language)).with(names.family(language));
            members.add(newcomer(id, partner, chance.between(22, 58), language, interpreter, coach, movedIn, null));
        }
        for (var child = 0; child < children; child++) {
            var name = (chance.percent(50) ? names.woman(language) : names.man(language)).with(family);
            members.add(newcomer(id, name, chance.between(1, 15), language, false, coach, movedIn, null));
        }
        var household = new MadeUpHousehold(id, List.copyOf(members), language, interpreter, coach, movedIn);
        households.add(household);
        return household;
    }

    /** Every ninth household is yet to move, so that settlement days lie ahead as well. */
    private LocalDate moves(int number) {
        return number % 9 == 0
                ? today.plusDays(chance.between(2, Days.AHEAD - 10))
                : today.minusDays(chance.between(0, Days.BACK - 10));
    }

    private UUID newcomer(
            UUID household,
            Name name,
            int age,
            Language language,
            boolean interpreter,
            UUID coach,
            LocalDate movedIn,
            @Nullable DemonstrationPerson person) {
        var id = chance.id();
        newcomers++;
        // Numbers in this range are never given out: 06 12345 000 to 999.
        var phone = age < 14 ? null : "06-12345%03d".formatted(newcomers % 1000);
        rows.add(
                "newcomer (id, number, household_id, full_name, latin_name, birth_date, phone, phone_digits, email,"
                        + " reads_language, interpreter_needed, intake_year, contact_person_id, active, version)",
                id,
                "N%05d".formatted(newcomers),
                household,
                name.own(),
                name.own().equals(name.latin()) ? null : name.latin(),
                today.minusYears(age).minusDays(chance.between(0, 360)),
                phone,
                phone == null ? null : "31" + phone.substring(1).replace("-", ""),
                person == null ? null : person.email(),
                language.code(),
                interpreter,
                movedIn.getYear(),
                coach,
                true,
                0);
        rows.add("newcomer_speaks (newcomer_id, language)", id, language.code());
        NameKeys.of(name.own(), name.latin())
                .forEach(key -> rows.add("newcomer_name_key (newcomer_id, name_key)", id, key));
        if (person != null && !person.equals(DemonstrationPerson.NOT_LINKED)) {
            rows.add(
                    "sign_in_account (issuer, subject, newcomer_id, linked_at)",
                    issuer,
                    person.username(),
                    id,
                    Days.LINKED);
        }
        return id;
    }

    private static List<Language> languages() {
        var likely = new ArrayList<Language>();
        Map<Language, Integer> shares = Map.ofEntries(
                Map.entry(Language.AR, 40),
                Map.entry(Language.TI, 18),
                Map.entry(Language.FA, 8),
                Map.entry(Language.FA_AF, 7),
                Map.entry(Language.TR, 7),
                Map.entry(Language.SO, 4),
                Map.entry(Language.UK, 4),
                Map.entry(Language.KU, 3),
                Map.entry(Language.CKB, 2),
                Map.entry(Language.PS, 2),
                Map.entry(Language.FR, 2),
                Map.entry(Language.EN, 2),
                Map.entry(Language.RU, 1));
        Language.all().forEach(language -> {
            for (var share = 0; share < shares.getOrDefault(language, 0); share++) {
                likely.add(language);
            }
        });
        return likely;
    }
}
