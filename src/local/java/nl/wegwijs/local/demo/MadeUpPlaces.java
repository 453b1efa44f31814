package nl.wegwijs.local.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The offices of the documents of 2019 and a group location, with rooms, opening hours and closed days. */
final class MadeUpPlaces {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    final UUID rijswijkseplein;
    final UUID hooftskade;
    final UUID groupLocation;
    final List<UUID> rooms = new ArrayList<>();
    final List<UUID> groupRooms = new ArrayList<>();
    /** Where groups fit in. */
    final List<Hall> halls = new ArrayList<>();

    private final Set<LocalDate> closed = new HashSet<>();

    MadeUpPlaces(Chance chance, Rows rows, LocalDate today) {
        rijswijkseplein =
                location(chance, rows, "Rijswijkseplein", "Rijswijkseplein 79", "2516 LX", "52.0688", "4.3210", false);
        hooftskade = location(chance, rows, "Hooftskade", "Hooftskade 89/91", "2526 KB", "52.0712", "4.3089", false);
        groupLocation = location(chance, rows, "De Binckhof", "Binckhorstlaan 1", "2516 BA", "52.0705", "4.3370", true);
        for (var number = 1; number <= 10; number++) {
            rooms.add(room(chance, rows, rijswijkseplein, "Spreekkamer " + number, number <= 5 ? "1" : "2", 4));
        }
        hall(rijswijkseplein, room(chance, rows, rijswijkseplein, "Zaal A", "0", 20));
        hall(rijswijkseplein, room(chance, rows, rijswijkseplein, "Zaal B", "0", 16));
        hall(hooftskade, room(chance, rows, hooftskade, "Zaal", "0", 18));
        room(chance, rows, hooftskade, "Kamer 1", "0", 6);
        for (var number = 1; number <= 5; number++) {
            groupRooms.add(room(chance, rows, groupLocation, "Balie " + number, "0", 6));
        }
        directions(rows);
        for (var year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            close(chance, rows, LocalDate.of(year, 1, 1), "Nieuwjaarsdag");
            close(chance, rows, LocalDate.of(year, 4, 27), "Koningsdag");
            close(chance, rows, LocalDate.of(year, 12, 25), "Eerste kerstdag");
            close(chance, rows, LocalDate.of(year, 12, 26), "Tweede kerstdag");
        }
    }

    /** A room for a group. */
    record Hall(UUID location, UUID room) {}

    private void hall(UUID location, UUID room) {
        halls.add(new Hall(location, room));
    }

    boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !closed.contains(day);
    }

    private UUID location(
            Chance chance,
            Rows rows,
            String name,
            String address,
            String postcode,
            String north,
            String east,
            boolean group) {
        var id = chance.id();
        rows.add(
                "location (id, name, address, postcode, city, phone, latitude, longitude, group_location, active, version)",
                id,
                name,
                address,
                postcode,
                "Den Haag",
                "14070",
                new BigDecimal(north),
                new BigDecimal(east),
                group,
                true,
                0);
        for (var weekday = DayOfWeek.MONDAY.getValue(); weekday <= DayOfWeek.FRIDAY.getValue(); weekday++) {
            rows.add("opening_hours (location_id, weekday, opens, closes)", id, weekday, OPENS, CLOSES);
        }
        return id;
    }

    private static UUID room(Chance chance, Rows rows, UUID location, String name, String floor, int seats) {
        var id = chance.id();
        rows.add(
                "room (id, location_id, name, floor, seats, active, version)",
                id,
                location,
                name,
                floor,
                seats,
                true,
                0);
        return id;
    }

    private void close(Chance chance, Rows rows, LocalDate day, String reason) {
        closed.add(day);
        rows.add("closed_day (id, location_id, day, reason)", chance.id(), null, day, reason);
    }

    /** Only in Dutch, English and Arabic: shows what readers of other languages get instead. */
    private void directions(Rows rows) {
        var table = "catalogue_text (owner_id, field, language, text)";
        rows.add(
                table,
                rijswijkseplein,
                "directions",
                "nl",
                "Tram 1 of 12, halte Rijswijkseplein. De ingang is naast de brug.");
        rows.add(
                table,
                rijswijkseplein,
                "directions",
                "en",
                "Tram 1 or 12, stop Rijswijkseplein. The entrance is next to the bridge.");
        rows.add(
                table,
                rijswijkseplein,
                "directions",
                "ar",
                "الترام 1 أو 12، محطة Rijswijkseplein. المدخل بجانب الجسر.");
        rows.add(table, hooftskade, "directions", "nl", "Vijf minuten lopen vanaf station Hollands Spoor.");
        rows.add(table, hooftskade, "directions", "en", "Five minutes on foot from station Hollands Spoor.");
        rows.add(table, groupLocation, "directions", "nl", "Bus 26, halte Binckhorstlaan. Meld u bij de huismeester.");
        rows.add(
                table,
                groupLocation,
                "directions",
                "en",
                "Bus 26, stop Binckhorstlaan. Go to the caretaker (huismeester).");
    }
}
