package nl.wegwijs.shared.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Year;
import java.util.Date;

/** Dates in words, by ICU: the JDK does not know all the portal's languages. */
final class Formats {

    private Formats() {}

    static String date(Texts texts, LocalDate date) {
        var skeleton = date.getYear() == Year.now(Texts.OFFICE).getValue() ? "EEEEdMMMM" : "EEEEdMMMMyyyy";
        var format = DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLocale(gregorian(texts)));
        format.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone(Texts.OFFICE.getId()));
        return format.format(Date.from(date.atTime(12, 0).atZone(Texts.OFFICE).toInstant()));
    }

    /** Persian, Dari and Pashto readers live by the office's calendar here: Gregorian, not Solar Hijri. */
    private static java.util.Locale gregorian(Texts texts) {
        return java.util.Locale.forLanguageTag(texts.language().code() + "-u-ca-gregory-nu-latn");
    }
}
