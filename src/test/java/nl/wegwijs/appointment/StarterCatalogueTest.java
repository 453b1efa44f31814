package nl.wegwijs.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StarterCatalogueTest {

    @Autowired
    AppointmentCatalogue catalogue;

    @Autowired
    CatalogueTexts texts;

    @Autowired
    SettlementDays settlementDays;

    @BeforeEach
    void somebodyIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
    }

    @Test
    void everyKindHasANameADescriptionAndAPictogramInEveryLanguage() {
        assertThat(catalogue.kinds(Language.NL)).hasSize(15);
        for (var kind : catalogue.kinds(Language.NL)) {
            var of = texts.of(kind.id().value());
            assertThat(of.get("name")).containsOnlyKeys(Language.values());
            assertThat(of.get("description")).containsOnlyKeys(Language.values());
            assertThat(Pictogram.exists(kind.pictogram())).as(kind.pictogram()).isTrue();
            assertThat(kind.brings()).isNotEmpty();
        }
    }

    @Test
    void everyThingToBringHasANameInEveryLanguage() {
        assertThat(catalogue.allItems(Language.NL)).hasSize(12);
        for (var item : catalogue.allItems(Language.NL)) {
            assertThat(texts.of(item.id().value()).get("name")).containsOnlyKeys(Language.values());
            assertThat(Pictogram.exists(item.pictogram())).as(item.pictogram()).isTrue();
        }
    }

    @Test
    void thereIsATemplateOfASettlementDayWithItsFiveAppointments() {
        assertThat(settlementDays.templates())
                .singleElement()
                .satisfies(template -> assertThat(template.steps())
                        .hasSize(5)
                        .allSatisfy(step -> assertThat(step.location())
                                .as("at the group location")
                                .isNull()));
    }
}
