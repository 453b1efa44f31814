package nl.wegwijs.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PeopleSearchTest {

    @Autowired
    PeopleSearch search;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Households households;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void twoHouseholds() {
        PeopleFixture.settleIn(context);
    }

    @Test
    void findsANameInAnySpellingAndScript() {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        assertThat(numbers("Muhammad")).containsExactlyInAnyOrder("N11", "N21");
        assertThat(numbers("محمد")).containsExactlyInAnyOrder("N11", "N21");
        assertThat(numbers("muhamad ahm")).containsExactly("N11");
        assertThat(numbers("")).hasSize(3);
        assertThat(numbers("Петро")).isEmpty();
        assertThat(numbers("—")).hasSize(0);
    }

    @Test
    void theVeryNameComesFirstThenItsBeginningThenWhatSoundsLikeIt() {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        var household = households.save(new Household(HouseholdId.next(), "H3"));
        save("N31", household, "Amir Suleiman");
        save("N32", household, "Hana Selamawit");
        save("N33", household, "Zewdi Selam");
        assertThat(numbers("selam")).containsExactly("N33", "N32", "N31");
    }

    private void save(String number, Household household, String name) {
        newcomers.save(
                new Newcomer(NewcomerId.next(), number, household.id(), PeopleFixture.newcomer(name, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N11",
                "n11",
                "0612345678",
                "06-12 34 56 78",
                "+31 6 1234 5678",
                "0031612345678",
                "612345678",
                "061234",
                "mohamed 061234"
            })
    void findsANumberAndAPhoneHoweverTyped(String typed) {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        assertThat(numbers(typed)).containsExactly("N11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-02-1985", "1-2-1985", "1/2/1985", "1985-02-01", "01021985", "01.02.1985"})
    void findsABirthDateOnlyAmongThoseWhoseFileMayBeSeen(String typed) {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        assertThat(numbers(typed)).containsExactlyInAnyOrder("N11", "N21");
        SignIn.asStaff(PeopleFixture.BRAM, Role.COACH);
        assertThat(numbers(typed)).containsExactly("N11");
        SignIn.asStaff(PeopleFixture.BRAM, Role.FRONT_OFFICE);
        assertThat(numbers(typed)).isEmpty();
        SignIn.asStaff(PeopleFixture.BRAM, Role.TRAINER);
        assertThat(numbers(typed)).isEmpty();
    }

    @Test
    void aCoachSeesTheWholeFileOfTheOwnHouseholdsAndOfOthersOnlyWhatPlanningNeeds() {
        SignIn.asStaff(PeopleFixture.BRAM, Role.COACH);
        var found = search.find(PeopleQuery.of(""), 0, 10);
        assertThat(found).hasSize(3).allSatisfy(person -> {
            var own = !person.number().equals("N21");
            assertThat(person.wholeFile()).isEqualTo(own);
            assertThat(person.birthDate() != null).isEqualTo(own);
            assertThat(person.household() != null).isEqualTo(own);
            assertThat(person.reads()).isEqualTo(Language.AR);
        });
        assertThat(search.find(new PeopleQuery("", true, null, false), 0, 10))
                .extracting(FoundPerson::number)
                .containsExactlyInAnyOrder("N11", "N12");
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONT_OFFICE", "TRAINER"})
    void theFrontOfficeAndTrainersSeeNameLanguagesAndPhoneOnly(Role role) {
        SignIn.asStaff(PeopleFixture.BRAM, role);
        assertThat(search.find(PeopleQuery.of("mohammed war"), 0, 10))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Mohammed Warsame");
                    assertThat(person.phone()).isEqualTo("+31 6 87654321");
                    assertThat(person.speaks()).containsExactly(Language.AR, Language.SO);
                    assertThat(person.wholeFile()).isFalse();
                    assertThat(person.birthDate()).isNull();
                    assertThat(person.household()).isNull();
                    assertThat(person.contactPerson()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "ADMINISTRATOR"})
    void managersAndAdministratorsSeeEveryWholeFile(String role) {
        SignIn.asStaff(StaffId.next(), Role.valueOf(role));
        assertThat(search.find(PeopleQuery.of(""), 0, 10))
                .hasSize(3)
                .allMatch(FoundPerson::wholeFile)
                .anyMatch(person -> "Sanne Smit".equals(person.contactPerson()));
    }

    @Test
    void newcomersFindNobody() {
        SignIn.asNewcomer(NewcomerId.next());
        assertThatThrownBy(() -> search.find(PeopleQuery.of(""), 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void warnsOfLikelyDoubles() {
        SignIn.asStaff(StaffId.next(), Role.MANAGER);
        assertThat(doubles("Mohamad Alahmad", null, null)).containsExactly("N11");
        assertThat(doubles("Someone Else", null, "06-87654321")).containsExactly("N21");
        assertThat(doubles("Moh Ahmad", LocalDate.of(1985, 2, 1), null)).contains("N11");
        assertThat(doubles("Nobody Yet", LocalDate.of(1985, 2, 1), null)).isEmpty();
    }

    private List<String> numbers(String typed) {
        var found = search.find(PeopleQuery.of(typed), 0, 10);
        return found.stream().map(FoundPerson::number).toList();
    }

    private List<String> doubles(String name, @Nullable LocalDate birthDate, @Nullable String phone) {
        return search.likelyDoubles(PeopleFixture.newcomer(name, birthDate, phone)).stream()
                .map(FoundPerson::number)
                .toList();
    }
}
