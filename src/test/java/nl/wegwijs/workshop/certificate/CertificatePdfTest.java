package nl.wegwijs.workshop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.certificate.pdf.Block;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatePdfTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysInDutchAndInTheOwnLanguageWhoHasFinishedWhat(Language language) throws IOException {
        var pdf = SampleCertificates.pdf(language);
        Files.createDirectories(Path.of("target", "certificates"));
        Files.write(Path.of("target", "certificates", language.code() + ".pdf"), pdf);
        var words = words(pdf);
        assertThat(words)
                .contains(wordsIn("Gemeente Den Haag", "Certificaat", "Werk en leren", "0518-2026-100023"))
                .contains(wordsIn("K7QX2-M9RTA-HW4CZ-8PNYE", SampleCertificates.latinName(language)))
                .contains(wordsIn(SampleCertificates.name(language), SampleCertificates.title(language)))
                .contains(wordsIn(SampleCertificates.parts(language).toArray(String[]::new)));
    }

    @Test
    void isDrawnOnlyAsWhatItWasMadeFor() {
        var content = SampleCertificates.content(CertificateContent.TEMPLATE + 1);
        var issued = List.of(new CertificatePdf.Issued(content, SampleCertificates.ISSUED_AT));
        assertThatThrownBy(() -> CertificatePdf.of(issued)).hasMessage("There is no drawing 2");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryLetterInItsFonts(Language language) {
        assertThat(Block.canSet(SampleCertificates.name(language) + SampleCertificates.title(language)))
                .isTrue();
        assertThat(Block.canSet("木")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadAloudInTheRightLanguages(Language language) throws IOException {
        try (var document = Loader.loadPDF(SampleCertificates.pdf(language))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificaat 0518-2026-100023");
            assertThat(tagged(document)).contains("nl", language.code());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheSameFileEachTime(Language language) {
        assertThat(SampleCertificates.pdf(language)).isEqualTo(SampleCertificates.pdf(language));
    }

    @Test
    void isTheSameFileOnAnotherMachine(@TempDir Path folder) throws Exception {
        for (var language : new Language[] {Language.AR, Language.TI, Language.PS}) {
            var file = folder.resolve(language.code() + ".pdf");
            var java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.awt.headless=true",
                            "-Duser.timezone=Asia/Kabul",
                            "-Duser.language=ar",
                            "-Duser.country=SA",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SampleCertificates.class.getName(),
                            file.toString(),
                            language.code())
                    .inheritIO()
                    .start();
            assertThat(java.waitFor()).isZero();
            assertThat(file).hasBinaryContent(SampleCertificates.pdf(language));
        }
    }

    @Test
    void aGroupIsOneFileWithOnePageEach() throws IOException {
        try (var document = Loader.loadPDF(SampleCertificates.ofGroup(Language.AR, 3))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    private static String tagged(PDDocument document) {
        var languages = document.getDocumentCatalog().getStructureTreeRoot().getKids().stream()
                .flatMap(whole -> ((PDStructureElement) whole).getKids().stream())
                .map(element -> ((PDStructureElement) element).getCOSObject().getString(COSName.LANG));
        return languages.collect(Collectors.joining(" "));
    }

    /** The words of a file, whatever order a reader makes of two columns. */
    private static Set<String> words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Arrays.stream(plain(new PDFTextStripper().getText(document)).split(" "))
                    .collect(Collectors.toSet());
        }
    }

    private static String[] wordsIn(String... texts) {
        return plain(String.join(" ", texts)).split(" ");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Punct}،\\p{Cf}\\p{M}]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
