package nl.wegwijs.person;

import static nl.wegwijs.person.PeopleFixture.ADMINISTRATOR;
import static nl.wegwijs.person.PeopleFixture.BRAM;
import static nl.wegwijs.person.PeopleFixture.MOHAMMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.wegwijs.person.imports.CellProblem;
import nl.wegwijs.person.imports.Column;
import nl.wegwijs.person.imports.ImportPlan;
import nl.wegwijs.person.imports.ImportPreview;
import nl.wegwijs.person.imports.ImportProblem;
import nl.wegwijs.person.imports.ImportResult;
import nl.wegwijs.person.imports.PeopleImport;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TenThousandRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PeopleImportTest {

    private static final String HEADINGS =
            "Nummer;Naam;Huishouden;Leest;Instroomjaar;Geboortedatum;Telefoon;Spreekt;Tolk;"
                    + "Adres;Postcode;Woonplaats;Contactpersoon\n";

    @Autowired
    PeopleImport imports;

    @Autowired
    PeopleSearch search;

    @Autowired
    PersonFiles files;

    @Autowired
    FileKeeping keeping;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void people() {
        PeopleFixture.settleIn(context);
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
    }

    @Test
    void takesOverPeopleAndHouseholdsOnceConfirmed() throws IOException {
        var plan = plan(HEADINGS + """
                A1;أمينة الخطيب;HA;Arabisch;2025;1-2-1990;0611112222;ar, en;ja;Hooftskade 1;2526 KA;Den Haag;bram@example.org
                A2;"Yusuf; al-Khatib";HA;ar;2025;;;;nee;Hooftskade 1;2526 KA;Den Haag;Bram de Vries
                """);
        assertThat(plan.created()).isEqualTo(2);
        assertThat(search.find(PeopleQuery.of("A1"), 0, 10)).isEmpty();
        assertThat(imports.save(plan)).isEqualTo(new ImportResult.Imported(2, 0, 0, 0));
        var amina = search.find(PeopleQuery.of("amina khatib"), 0, 10).getFirst();
        assertThat(files.open(amina.id())).hasValueSatisfying(file -> {
            assertThat(file.details().reads()).isEqualTo(Language.AR);
            assertThat(file.details().speaks()).containsExactlyInAnyOrder(Language.AR, Language.EN);
            assertThat(file.details().interpreterNeeded()).isTrue();
            assertThat(file.household().address()).isEqualTo(new Address("Hooftskade 1", "2526 KA", "Den Haag"));
            assertThat(file.members()).extracting("name").containsExactly("Yusuf; al-Khatib");
            assertThat(file.contactPerson()).isEqualTo(new NamedStaff(BRAM, "Bram de Vries"));
        });
    }

    @Test
    void aFileCanBeImportedAgain() throws IOException {
        var file = HEADINGS + "A1;Amina;HA;ar;2025;1-2-1990;0611112222;ar;ja;Kade 1;2526 KA;Den Haag;\n";
        imports.save(plan(file));
        assertThat(imports.save(plan(file))).isEqualTo(new ImportResult.Imported(0, 0, 1, 0));
        assertThat(imports.save(plan(file.replace("Kade 1", "Kade 2").replace("Amina", "Samira"))))
                .isEqualTo(new ImportResult.Imported(0, 1, 0, 0));
        assertThat(search.find(PeopleQuery.of("samira"), 0, 10)).hasSize(1);
        assertThat(search.find(PeopleQuery.of("amina"), 0, 10)).isEmpty();
    }

    @Test
    void columnsThatAreNotThereLeaveWhatIsKnown() throws IOException {
        imports.save(plan("number,name,household,reads,intake year\nN11,Mohammed Al Ahmad,H1,English,2024\n"));
        assertThat(files.open(MOHAMMED)).hasValueSatisfying(file -> {
            assertThat(file.details().fullName()).isEqualTo("Mohammed Al Ahmad");
            assertThat(file.details().reads()).isEqualTo(Language.EN);
            assertThat(file.details().phone()).isEqualTo("06 12345678");
            assertThat(file.contactPerson()).isNotNull();
        });
    }

    @Test
    void readsWhatExcelWritesInTheNetherlands() throws IOException {
        var windows = HEADINGS + "A1;Zoë Müller;HA;Français;2025;;;;;;;;\n";
        imports.save(plan(windows.getBytes(Charset.forName("windows-1252"))));
        imports.save(
                plan(("\uFEFF" + windows.replace("A1", "A2").replace(';', ',').replace("\n", "\r\n"))
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(search.find(PeopleQuery.of("zoe muller"), 0, 10))
                .extracting(FoundPerson::name)
                .containsExactly("Zoë Müller", "Zoë Müller");
    }

    @Test
    void saysInWhichRowAndColumnSomethingIsWrong() throws IOException {
        var plan = plan(HEADINGS + """
                A1;;HA;Klingon;twintig;31-2-1990;bel mij;ar, xx;misschien;;;;Piet
                A2;Good;HB;ar;2025;;;;;;;;
                A2;Again;HB;ar;2025;;;;;Elsewhere;;;
                ;Nameless;HC;ar;2025
                """);
        assertThat(plan.problems())
                .extracting(CellProblem::row, CellProblem::column, problem -> (Object) problem.problem())
                .containsExactlyInAnyOrder(
                        tuple(2, Column.NAME, ImportProblem.MISSING),
                        tuple(2, Column.READS, ImportProblem.NOT_A_LANGUAGE),
                        tuple(2, Column.INTAKE_YEAR, ImportProblem.NOT_A_YEAR),
                        tuple(2, Column.BIRTH_DATE, ImportProblem.NOT_A_DATE),
                        tuple(2, Column.PHONE, FileProblem.PHONE_NOT_A_NUMBER),
                        tuple(2, Column.SPEAKS, ImportProblem.NOT_A_LANGUAGE),
                        tuple(2, Column.INTERPRETER, ImportProblem.NOT_YES_OR_NO),
                        tuple(2, Column.CONTACT_PERSON, ImportProblem.UNKNOWN_CONTACT_PERSON),
                        tuple(4, Column.NUMBER, ImportProblem.NUMBER_TWICE),
                        tuple(4, Column.ADDRESS, ImportProblem.ADDRESS_DIFFERS),
                        tuple(5, Column.NUMBER, ImportProblem.MISSING));
        assertThat(imports.save(plan)).isEqualTo(new ImportResult.Imported(1, 0, 0, 3));
    }

    @Test
    void saysWhatIsWrongWithTheWholeFile() throws IOException {
        assertThat(preview("".getBytes(StandardCharsets.UTF_8))).isInstanceOf(ImportPreview.ColumnsMissing.class);
        assertThat(preview("naam;leest\nA;ar\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        new ImportPreview.ColumnsMissing(List.of(Column.NUMBER, Column.HOUSEHOLD, Column.INTAKE_YEAR)));
        assertThat(preview(HEADINGS.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ImportPreview.Empty.class);
        assertThat(preview((HEADINGS + "A1;\"never closed;x\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportPreview.Broken.class);
        var noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(preview(noise)).isNotInstanceOf(ImportPreview.Ready.class);
        assertThat(imports.preview(InputStream.nullInputStream())).isNotInstanceOf(ImportPreview.Ready.class);
        assertThat(preview(new byte[PeopleImport.LARGEST_FILE + 1])).isInstanceOf(ImportPreview.TooBig.class);
    }

    @Test
    void whatWasChangedAfterThePreviewIsComparedAgain() throws IOException {
        var plan = plan("nummer;naam;huishouden;leest;instroomjaar\nN11;محمد الأحمد;H1;ar;2025\n");
        assertThat(plan.unchanged()).isEqualTo(1);
        keeping.change(MOHAMMED, 0, PeopleFixture.newcomer("Changed by hand", null, null), BRAM);
        assertThat(imports.save(plan)).isEqualTo(new ImportResult.Imported(0, 1, 0, 0));
    }

    @Test
    void onlyManagersAndAdministratorsImport() {
        SignIn.asStaff(BRAM, Role.COACH, Role.FRONT_OFFICE, Role.TRAINER);
        assertThatThrownBy(() -> preview(new byte[0])).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tenThousandRowsAreTakenOverOnceHoweverOftenTheyCome() throws IOException {
        assertThat(imports.save(plan(TenThousandRows.file()))).isEqualTo(new ImportResult.Imported(10_000, 0, 0, 0));
        assertThat(imports.save(plan(TenThousandRows.file()))).isEqualTo(new ImportResult.Imported(0, 0, 10_000, 0));
        assertThat(imports.save(plan(TenThousandRows.changed()))).isEqualTo(new ImportResult.Imported(0, 10_000, 0, 0));
    }

    private ImportPlan plan(String file) throws IOException {
        return plan(file.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPlan plan(byte[] file) throws IOException {
        return ((ImportPreview.Ready) preview(file)).plan();
    }

    private ImportPreview preview(byte[] file) throws IOException {
        return imports.preview(new ByteArrayInputStream(file));
    }
}
