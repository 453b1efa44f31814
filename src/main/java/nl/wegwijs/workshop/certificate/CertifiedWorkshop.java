package nl.wegwijs.workshop.certificate;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.catalogue.LocalText;

/**
 * What a certificate tells of a finished series, in one language.
 *
 * @param dates on which it was given
 * @param place name of the location
 */
record CertifiedWorkshop(
        LocalText title,
        List<LocalText> parts,
        List<LocalDate> dates,
        String place,
        List<String> trainers,
        LocalDate finishedOn) {

    CertifiedWorkshop {
        parts = List.copyOf(parts);
        dates = List.copyOf(dates);
        trainers = List.copyOf(trainers);
    }
}
