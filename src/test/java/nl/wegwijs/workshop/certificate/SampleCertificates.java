package nl.wegwijs.workshop.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;

/** Certificates of people who do not exist, one per language. */
final class SampleCertificates {

    static final Instant ISSUED_AT = Instant.parse("2026-03-24T15:04:05Z");

    private static final Municipality THE_HAGUE =
            new Municipality("Den Haag", "0518", "14070", List.of("Rijswijkseplein 79", "Den Haag"));

    private SampleCertificates() {}

    /** Writes the certificate of a language, for a test that runs this in a Java of its own. */
    static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), pdf(Language.ofCode(arguments[1]).orElseThrow()));
    }

    static byte[] pdf(Language language) {
        return CertificatePdf.of(List.of(issued(language, 23)));
    }

    static byte[] ofGroup(Language language, int people) {
        return CertificatePdf.of(IntStream.range(0, people)
                .mapToObj(number -> issued(language, number))
                .toList());
    }

    /** @param template the number of a drawing */
    static CertificateContent content(int template) {
        var own = issued(Language.NL, 23).content();
        return new CertificateContent(
                template,
                own.serial(),
                own.checkPage(),
                own.checkCode(),
                own.checkAddress(),
                own.name(),
                own.latinName(),
                own.titles(),
                own.dutch(),
                own.own());
    }

    private static CertificatePdf.Issued issued(Language language, int number) {
        var serial = "0518-2026-" + (100_000 + number);
        var dutch = column(Language.NL, serial);
        var latinName = latinName(language);
        return new CertificatePdf.Issued(
                new CertificateContent(
                        CertificateContent.TEMPLATE,
                        serial,
                        "wegwijs.denhaag.example/certificate",
                        "K7QX2-M9RTA-HW4CZ-8PNYE",
                        "https://wegwijs.denhaag.example/certificate/K7QX2M9RTAHW4CZ8PNYE",
                        name(language),
                        latinName.equals(name(language)) ? null : latinName,
                        Map.of(),
                        dutch,
                        language == Language.NL ? null : column(language, serial)),
                ISSUED_AT);
    }

    private static CertificateContent.Column column(Language language, String serial) {
        return new CertificateWords(Texts.in(language)).column(workshop(language), THE_HAGUE, serial);
    }

    private static CertifiedWorkshop workshop(Language language) {
        return new CertifiedWorkshop(
                new LocalText(title(language), language),
                parts(language).stream()
                        .map(part -> new LocalText(part, language))
                        .toList(),
                List.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 24)),
                "Rijswijkseplein 79",
                List.of("Samir Haddad", "Marijke de Wit"),
                LocalDate.of(2026, 3, 24));
    }

    static String name(Language language) {
        return switch (language) {
            case AR -> "أمينة عبد الرحمن الحدّاد";
            case TI -> "ሰላም ተኽለሃይማኖት";
            case FA -> "مریم رضایی";
            case FA_AF -> "گل‌آغا محمدی";
            case PS -> "زرغونه ښکلې احمدزۍ";
            case CKB -> "ڕێبوار گوڵاڵە کەریم";
            case UK -> "Юлія Ґалаґан";
            case RU -> "Фёдор Щукин";
            case TR -> "Ayşe Yıldız";
            case KU -> "Berîvan Şêxmûs";
            case SO -> "Xaawo Maxamed Cabdi";
            case FR -> "Aïssatou Ngo Bâ";
            case NL -> "Zoë van Duíjn";
            case EN -> "John Okello";
        };
    }

    static String latinName(Language language) {
        return switch (language) {
            case AR -> "Amina Abdulrahman Al Haddad";
            case TI -> "Selam Teklehaimanot";
            case FA -> "Maryam Rezaei";
            case FA_AF -> "Gul Agha Mohammadi";
            case PS -> "Zarghuna Shkule Ahmadzai";
            case CKB -> "Rebwar Gulala Karim";
            case UK -> "Yuliia Galagan";
            case RU -> "Fyodor Shchukin";
            default -> name(language);
        };
    }

    static String title(Language language) {
        return switch (language) {
            case AR -> "شكرًا: العمل والتعلّم (الجزء 2)";
            case TI -> "ስራሕን ትምህርትን";
            case FA -> "کار و یادگیری در هلند";
            case FA_AF -> "صحت و بیمۀ صحی";
            case PS -> "کار او زده‌کړه، روغتیا ګټې";
            case CKB -> "کار و فێربوون لە هۆڵەندا";
            case UK -> "Робота й навчання: її об’єм";
            case RU -> "Работа и учёба";
            case TR -> "İş ve öğrenme";
            case KU -> "Kar û fêrbûn";
            case SO -> "Shaqada iyo waxbarashada";
            case FR -> "Le travail et l’apprentissage";
            case NL -> "Werk en leren";
            case EN -> "Work and learning";
        };
    }

    static List<String> parts(Language language) {
        return switch (language) {
            case AR -> List.of("الحرية والمساواة", "لغة الإنترنت والأرقام", "زيارة إلى البلدية");
            case TI -> List.of("ናጽነትን ማዕርነትን", "ሕገ-መንግስቲ", "ዑደት ናብ ምምሕዳር ከተማ");
            case FA, FA_AF -> List.of("آزادی و برابری", "قانون اساسی", "بازدید از شهرداری");
            case PS -> List.of("ازادي او برابري", "اساسي قانون", "د ښاروالۍ لیدنه، پنځه څلور");
            case CKB -> List.of("ئازادی و یەکسانی", "دەستوور", "سەردانی شارەوانی");
            case UK -> List.of("Свобода й рівність", "Конституція", "Екскурсія до муніципалітету");
            case RU -> List.of("Свобода и равенство", "Конституция", "Экскурсия в муниципалитет");
            case TR -> List.of("Özgürlük ve eşitlik", "Anayasa", "Belediyeye gezi");
            case KU -> List.of("Azadî û wekhevî", "Destûra bingehîn", "Gera şaredariyê");
            case SO -> List.of("Xorriyad iyo sinnaan", "Dastuurka", "Booqasho degmada");
            case FR -> List.of("Liberté et égalité", "La Constitution", "Visite de la mairie");
            case NL -> List.of("Vrijheid en gelijkheid", "Grondwet en rechtsstaat", "Bezoek aan het stadhuis");
            case EN -> List.of("Freedom and equality", "The constitution", "Visit to the town hall");
        };
    }
}
