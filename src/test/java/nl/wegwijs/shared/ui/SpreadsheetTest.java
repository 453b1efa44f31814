package nl.wegwijs.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31612345678",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "=HYPERLINK(\"http://x\")"
            })
    void aCellIsNeverAFormula(String typed) {
        assertThat(Spreadsheet.harmless(typed)).isEqualTo("'" + typed);
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(Spreadsheet.harmless("")).isEmpty();
        assertThat(Spreadsheet.harmless("محمد")).isEqualTo("محمد");
        assertThat(Spreadsheet.harmless("1 - 2")).isEqualTo("1 - 2");
    }

    @Test
    void opensInDutchExcel() {
        var file = new Spreadsheet(List.of("Naam", "Telefoon"), List.of(List.of("Öz; Ayşe", "+31 6")));
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNaam;Telefoon\r\n\"Öz; Ayşe\";'+31 6\r\n");
    }
}
