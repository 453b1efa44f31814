package nl.wegwijs.workshop;

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
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
class StarterWorkshopsTest {

    @Autowired
    Workshops workshops;

    @Autowired
    WorkshopSets sets;

    @Autowired
    CatalogueTexts texts;

    @BeforeEach
    void somebodyIsSignedIn() {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
    }

    @Test
    void everyWorkshopHasItsTextsInEveryLanguageAndAPictogram() {
        assertThat(workshops.all()).hasSize(9);
        for (var workshop : workshops.all()) {
            var of = texts.of(workshop.id().value());
            assertThat(of).containsOnlyKeys("title", "description", "bring");
            assertThat(of.values()).allSatisfy(text -> assertThat(text).containsOnlyKeys(Language.values()));
            assertThat(Pictogram.exists(workshop.details().pictogram()))
                    .as(workshop.details().pictogram())
                    .isTrue();
        }
    }

    @Test
    void everyPartHasATitleInEveryLanguage() {
        for (var workshop : workshops.all()) {
            assertThat(workshop.details().parts()).isNotEmpty();
            for (var part : workshop.details().parts()) {
                assertThat(texts.of(part.id().value()).get("title")).containsOnlyKeys(Language.values());
            }
        }
    }

    @Test
    void nobodyHasToComeToMoreSessionsThanThereAre() {
        assertThat(workshops.all())
                .allSatisfy(workshop -> assertThat(workshop.details().sessionsToPass())
                        .isBetween(1, workshop.details().parts().size()));
    }

    @Test
    void theTrackOfFourDayPartsIsADutyAndTheModulesFollowIt() {
        var track = workshops.all().stream()
                .filter(workshop -> workshop.details().parts().size() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(track.details().regime()).isEqualTo(Regime.DUTY);
        assertThat(workshops.all())
                .filteredOn(workshop -> track.id().equals(workshop.details().follows()))
                .hasSize(4)
                .allSatisfy(workshop -> assertThat(workshop.details().regime()).isEqualTo(Regime.OFFER));
    }

    @Test
    void onlyTheSetOfTheHagueIsInUse() {
        assertThat(sets.all())
                .filteredOn(WorkshopSet::isActive)
                .extracting(WorkshopSet::name)
                .containsExactly("Den Haag");
    }
}
