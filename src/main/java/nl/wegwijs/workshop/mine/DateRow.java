package nl.wegwijs.workshop.mine;

import java.time.Instant;
import java.util.stream.Stream;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A group of the newcomer with one of its sessions, in one statement with its title.
 *
 * @param session null for a group of which no session is to be told
 * @param own the title in the language of the reader, then in English and in Dutch
 */
record DateRow(
        SeriesId series,
        String pictogram,
        @Nullable EnrolmentStatus enrolment,
        @Nullable Instant offeredUntil,
        @Nullable InvitationAnswer invitation,
        Instant first,
        @Nullable SessionId session,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Boolean cancelled,
        String place,
        String address,
        String postcode,
        String city,
        @Nullable Instant absenceSaidAt,
        @Nullable String own,
        @Nullable String english,
        @Nullable String dutch) {

    LocalText title(Language language) {
        return Stream.of(text(own, language), text(english, Language.EN), text(dutch, Language.NL))
                .filter(text -> !text.text().isEmpty())
                .findFirst()
                .orElseGet(() -> new LocalText("–", Language.NL));
    }

    private static LocalText text(@Nullable String text, Language language) {
        return new LocalText(text == null ? "" : text, language);
    }

    String addressLine() {
        return address + ", " + postcode + " " + city;
    }
}
