package nl.wegwijs.shared.i18n;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Locale;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UiLanguageViewTest extends ViewTest {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aminaReadsArabic() {
        var town = new Town(database);
        SignIn.asNewcomer(town.newcomer(town.household(), "Amina Haddad", null), Language.AR);
        open("my");
    }

    @Test
    void aScreenOpensInTheLanguageOfThePerson() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.AR.locale());
        assertThat(Texts.current().language()).isEqualTo(Language.AR);
    }

    @Test
    void theFrameItselfSpeaksThatLanguage() {
        var reconnecting = UI.getCurrent().getReconnectDialogConfiguration();
        assertThat(reconnecting.getDialogText()).isEqualTo(Texts.in(Language.AR).get("component.connection.lost"));
    }

    @Test
    void aCalendarSpeaksThatLanguageAndBeginsOnMonday() {
        var words = localised(new DatePicker()).getI18n();
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getWeekdays()).startsWith("الأحد", "الاثنين").hasSize(7);
        assertThat(words.getMonthNames()).contains("آذار/مارس").hasSize(12);
        assertThat(words.getDateFormats()).startsWith("dd-MM-yyyy");
        assertThat(words.getToday()).isEqualTo("اليوم");
    }

    @Test
    void aClockHas24HoursAndLatinFigures() {
        assertThat(localised(new TimePicker()).getLocale()).isEqualTo(Locale.forLanguageTag("nl-NL"));
    }
}
