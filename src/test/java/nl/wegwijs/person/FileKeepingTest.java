package nl.wegwijs.person;

import static nl.wegwijs.person.PeopleFixture.ADMINISTRATOR;
import static nl.wegwijs.person.PeopleFixture.BRAM;
import static nl.wegwijs.person.PeopleFixture.LINA;
import static nl.wegwijs.person.PeopleFixture.MOHAMMED;
import static nl.wegwijs.person.PeopleFixture.SANNE;
import static nl.wegwijs.person.PeopleFixture.WARSAME;
import static nl.wegwijs.person.PeopleFixture.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class FileKeepingTest {

    @Autowired
    FileKeeping keeping;

    @Autowired
    PersonFiles files;

    @Autowired
    MyProfile myProfile;

    @Autowired
    PeopleSearch search;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    @BeforeEach
    void people() {
        PeopleFixture.settleIn(context);
        SignIn.asStaff(BRAM, Role.COACH);
    }

    @Test
    void aCoachOpensTheFilesOfTheOwnHouseholds() {
        assertThat(files.open(MOHAMMED)).isPresent();
        assertThat(files.open(LINA)).hasValueSatisfying(file -> {
            assertThat(file.household().number()).isEqualTo("H1");
            assertThat(file.members()).extracting("number").containsExactly("N11");
        });
        assertThat(files.open(WARSAME)).isEmpty();
    }

    @Test
    void aFileTakesTwoStatements() {
        statements.assertAtMost(2, () -> files.open(MOHAMMED));
    }

    @Test
    void theFrontOfficeAndTrainersOpenNoFiles() {
        SignIn.asStaff(BRAM, Role.FRONT_OFFICE, Role.TRAINER);
        assertThatThrownBy(() -> files.open(MOHAMMED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.deactivate(MOHAMMED, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCoachCannotChangeTheFilesOfOthers() {
        var details = newcomer("Somebody", null, null);
        assertThat(keeping.change(WARSAME, 0, details, BRAM)).isInstanceOf(FileResult.OutOfSight.class);
        assertThat(keeping.moveTo(WARSAME, 0, new HouseholdChoice.Existing("H1")))
                .isInstanceOf(FileResult.OutOfSight.class);
        assertThat(keeping.moveTo(MOHAMMED, 0, new HouseholdChoice.Existing("H2")))
                .isInstanceOf(FileResult.OutOfSight.class);
    }

    @Test
    void aCoachMakesAFileAndSeesIt() {
        var result = keeping.create(
                newcomer("ሰላም ገብረ", LocalDate.of(1999, 9, 9), "0687654321"),
                new HouseholdChoice.New(new Address("Hooftskade 1", "2526 KA", "Den Haag")),
                null);
        assertThat(result)
                .isInstanceOfSatisfying(
                        FileResult.Saved.class,
                        saved -> assertThat(files.open(saved.id())).hasValueSatisfying(file -> {
                            assertThat(file.number()).startsWith("N");
                            assertThat(file.contactPerson()).isNotNull();
                            assertThat(file.household().address().city()).isEqualTo("Den Haag");
                        }));
        assertThat(search.find(PeopleQuery.of("selam"), 0, 10)).hasSize(1);
    }

    @Test
    void saysAllThatIsNotPossible() {
        var details = newcomer(" ", LocalDate.of(2027, 1, 1), "call me");
        assertThat(keeping.create(details, new HouseholdChoice.New(Address.unknown()), null))
                .isEqualTo(new FileResult.NotPossible(java.util.List.of(
                        FileProblem.NAME_MISSING,
                        FileProblem.BIRTH_DATE_NOT_POSSIBLE,
                        FileProblem.PHONE_NOT_A_NUMBER)));
    }

    @Test
    void aNewNameIsFoundAndTheOldOneNoMore() {
        keeping.change(MOHAMMED, 0, newcomer("Yusuf Karim", null, null), BRAM);
        assertThat(search.find(PeopleQuery.of("Youssef Kareem"), 0, 10)).hasSize(1);
        assertThat(search.find(PeopleQuery.of("الأحمد محمد"), 0, 10)).isEmpty();
    }

    @Test
    void whoSavesSecondIsToldAndNothingIsOverwritten() {
        assertThat(keeping.change(MOHAMMED, 0, newcomer("First", null, null), BRAM))
                .isInstanceOf(FileResult.Saved.class);
        assertThat(keeping.change(MOHAMMED, 0, newcomer("Second", null, null), BRAM))
                .isInstanceOf(FileResult.ChangedMeanwhile.class);
        assertThat(files.open(MOHAMMED).orElseThrow().details().fullName()).isEqualTo("First");
    }

    @Test
    void twoWhoSaveInTheSameMomentAreNotBothRight() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(java.util.List.of(saving("First"), saving("Second")));
            var saved = 0;
            for (var result : results) {
                saved += result.get() instanceof FileResult.Saved ? 1 : 0;
            }
            assertThat(saved).isEqualTo(1);
        }
    }

    private Callable<FileResult> saving(String name) {
        return () -> {
            SignIn.asStaff(BRAM, Role.COACH);
            return keeping.change(MOHAMMED, 0, newcomer(name, null, null), BRAM);
        };
    }

    @Test
    void someoneMovesToAHouseholdOfTheirOwnAndBack() {
        keeping.moveTo(MOHAMMED, 0, new HouseholdChoice.New(Address.unknown()));
        var file = files.open(MOHAMMED).orElseThrow();
        assertThat(file.household().number()).isNotEqualTo("H1");
        assertThat(file.members()).isEmpty();
        SignIn.asStaff(ADMINISTRATOR, Role.ADMINISTRATOR);
        assertThat(keeping.moveTo(MOHAMMED, file.version(), new HouseholdChoice.Existing(" H1 ")))
                .isInstanceOf(FileResult.Saved.class);
        assertThat(files.open(MOHAMMED).orElseThrow().members()).hasSize(1);
    }

    @Test
    void theAddressIsThatOfTheHousehold() {
        var household = files.open(MOHAMMED).orElseThrow().household();
        var address = new Address("Rijswijkseplein 79", "2516 LZ", "Den Haag");
        assertThat(keeping.changeAddress(MOHAMMED, household.id(), household.version(), address, null))
                .isInstanceOf(FileResult.Saved.class);
        assertThat(files.open(LINA).orElseThrow().household().address()).isEqualTo(address);
        assertThat(keeping.changeAddress(MOHAMMED, household.id(), household.version(), address, null))
                .isInstanceOf(FileResult.ChangedMeanwhile.class);
    }

    @Test
    void aHandedOverHouseholdLeavesTheCoachsSight() {
        keeping.change(MOHAMMED, 0, newcomer("Mohammed", null, null), SANNE);
        assertThat(files.open(MOHAMMED)).isEmpty();
        SignIn.asStaff(SANNE, Role.COACH);
        assertThat(files.open(LINA)).isPresent();
    }

    @Test
    void aHouseholdIsNoLongerTheCoachsOwnWhenNobodyTheyHelpLivesThere() {
        var household = files.open(LINA).orElseThrow().household();
        keeping.deactivate(MOHAMMED, 0);
        assertThat(files.open(LINA)).isEmpty();
        assertThat(keeping.deactivate(LINA, 0)).isInstanceOf(FileResult.OutOfSight.class);
        assertThat(keeping.changeAddress(
                        LINA, household.id(), household.version(), new Address("Laan 1", "2511 AA", "Den Haag"), null))
                .isInstanceOf(FileResult.OutOfSight.class);
        assertThat(search.find(PeopleQuery.of("Lina"), 0, 10).getFirst().wholeFile())
                .isFalse();

        assertThat(files.open(MOHAMMED)).as("closed by mistake").isPresent();
        keeping.reactivate(MOHAMMED, 1);
        assertThat(files.open(LINA)).isPresent();
    }

    @Test
    void someoneWhoIsNoLongerHelpedIsFoundOnlyOnRequest() {
        keeping.deactivate(MOHAMMED, 0);
        assertThat(search.find(PeopleQuery.of("N11"), 0, 10)).isEmpty();
        assertThat(search.find(new PeopleQuery("N11", false, null, true), 0, 10))
                .hasSize(1);
        keeping.reactivate(MOHAMMED, 1);
        assertThat(search.find(PeopleQuery.of("N11"), 0, 10)).hasSize(1);
    }

    @Test
    void aNewcomerSeesTheOwnFileAndContactPerson() {
        SignIn.asNewcomer(MOHAMMED);
        assertThat(myProfile.file().household()).containsExactly("Lina Al Ahmad");
        assertThat(myProfile.contactPerson())
                .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Bram de Vries"));
        SignIn.asNewcomer(LINA);
        assertThat(myProfile.contactPerson()).isEmpty();
        SignIn.asNewcomer(NewcomerId.next());
        assertThatThrownBy(() -> myProfile.file()).isInstanceOf(java.util.NoSuchElementException.class);
    }
}
