package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The Al Ahmad family, helped by coach Bram, and Mohammed Warsame, helped by coach Sanne. */
final class PeopleFixture {

    static final StaffId BRAM = StaffId.next();
    static final StaffId SANNE = StaffId.next();
    static final StaffId ADMINISTRATOR = StaffId.next();
    static final NewcomerId MOHAMMED = NewcomerId.next();
    static final NewcomerId LINA = NewcomerId.next();
    static final NewcomerId WARSAME = NewcomerId.next();

    private final Tables tables;
    private final Newcomers newcomers;
    private final Households households;
    private final StaffMembers staff;

    PeopleFixture(Tables tables, Newcomers newcomers, Households households, StaffMembers staff) {
        this.tables = tables;
        this.newcomers = newcomers;
        this.households = households;
        this.staff = staff;
    }

    /** They alone are in the database then. */
    static void settleIn(ApplicationContext context) {
        context.getAutowireCapableBeanFactory().createBean(PeopleFixture.class).settleIn();
    }

    private void settleIn() {
        tables.reset();
        staff.save(new StaffMember(BRAM, staff("Bram de Vries", "bram@example.org", Role.COACH)));
        staff.save(new StaffMember(SANNE, staff("Sanne Smit", "sanne@example.org", Role.COACH)));
        staff.save(new StaffMember(ADMINISTRATOR, staff("Anouk Bakker", "anouk@example.org", Role.ADMINISTRATOR)));
        var ahmad = households.save(new Household(HouseholdId.next(), "H1"));
        var warsame = households.save(new Household(HouseholdId.next(), "H2"));
        save(MOHAMMED, "N11", ahmad, newcomer("محمد الأحمد", LocalDate.of(1985, 2, 1), "06 12345678"), BRAM);
        save(LINA, "N12", ahmad, newcomer("Lina Al Ahmad", LocalDate.of(2015, 5, 6), null), null);
        save(WARSAME, "N21", warsame, newcomer("Mohammed Warsame", LocalDate.of(1985, 2, 1), "+31 6 87654321"), SANNE);
    }

    private void save(
            NewcomerId id,
            String number,
            Household household,
            NewcomerDetails details,
            @Nullable StaffId contactPerson) {
        var newcomer = new Newcomer(id, number, household.id(), details);
        newcomer.isHelpedBy(contactPerson);
        newcomers.save(newcomer);
    }

    static NewcomerDetails newcomer(String name, @Nullable LocalDate birthDate, @Nullable String phone) {
        return new NewcomerDetails(
                name, null, birthDate, phone, null, Language.AR, Set.of(Language.AR, Language.SO), true, 2025);
    }

    static StaffDetails staff(String name, String email, Role... roles) {
        return new StaffDetails(
                name,
                email,
                "070 3533000",
                "Centrum",
                Language.NL,
                Set.of(roles),
                Set.of(Language.NL, Language.AR),
                Set.of(),
                Set.of());
    }
}
