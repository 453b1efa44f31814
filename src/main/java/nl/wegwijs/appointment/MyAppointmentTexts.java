package nl.wegwijs.appointment;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.appointment.MyAppointment.Asked;
import nl.wegwijs.appointment.MyAppointment.Bring;
import nl.wegwijs.appointment.MyAppointment.ForWhom;
import nl.wegwijs.appointment.MyAppointment.Where;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds the texts of a language to a newcomer's appointments, in one statement for all of them. */
@Component
class MyAppointmentTexts {

    private final CatalogueTexts catalogue;
    private final Clock clock;

    MyAppointmentTexts(CatalogueTexts catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<MyAppointment> in(Language language, NewcomerId me, List<MyRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var texts =
                catalogue.in(language, AppointmentCatalogue.NAME, AppointmentCatalogue.DESCRIPTION, Places.DIRECTIONS);
        return rows.stream().map(row -> appointment(row, me, texts)).toList();
    }

    private MyAppointment appointment(MyRow row, NewcomerId me, LocalTexts texts) {
        var now = clock.instant();
        return new MyAppointment(
                row.id(),
                texts.find(row.kind().value(), AppointmentCatalogue.NAME).orElseGet(AppointmentCatalogue::nameless),
                texts.find(row.kind().value(), AppointmentCatalogue.DESCRIPTION).orElse(null),
                row.pictogram(),
                row.status(),
                row.start(),
                row.end(),
                forWhom(row, me),
                row.staffName(),
                row.staffPhone(),
                where(row, texts),
                bring(KindBrings.read(row.brings()), texts),
                row.interpreter(),
                row.settlementDay(),
                asked(row),
                Appointment.undoUntil(row.status(), row.cancelledBy(), row.cancelledAt(), row.start(), now)
                        .orElse(null),
                row.status().isOpen() && now.isBefore(row.start()),
                row.sequence());
    }

    private static ForWhom forWhom(MyRow row, NewcomerId me) {
        if (row.newcomer() == null) {
            return new ForWhom.Household();
        }
        return row.newcomer().equals(me)
                ? new ForWhom.Me()
                : new ForWhom.Child(Objects.requireNonNull(row.newcomerName()));
    }

    private static Where where(MyRow row, LocalTexts texts) {
        return new Where(
                row.locationName(),
                row.address() + ", " + row.postcode() + " " + row.city(),
                row.floor(),
                row.room(),
                texts.find(row.location().value(), Places.DIRECTIONS).orElse(null),
                Place.mapLink(row.latitude(), row.longitude()).orElse(null));
    }

    private static List<Bring> bring(List<KindBrings> brings, LocalTexts texts) {
        return brings.stream()
                .map(item -> new Bring(
                        item.pictogram(),
                        texts.find(item.item().value(), AppointmentCatalogue.NAME)
                                .orElseGet(AppointmentCatalogue::nameless)))
                .sorted(Comparator.comparing(item -> item.name().text()))
                .toList();
    }

    private static @Nullable Asked asked(MyRow row) {
        if (row.askedAt() == null || row.wishes() == null) {
            return null;
        }
        return new Asked(row.askedAt(), MoveWish.read(row.wishes()), row.wishReason());
    }
}
