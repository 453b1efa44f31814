package nl.wegwijs.local.demo;

import java.util.List;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;

/**
 * Somebody to sign in as. The user name is also the subject by which the portal knows the account.
 *
 * @param name as the person writes it
 * @param latinName as a Dutch desk writes it
 */
public record DemonstrationPerson(String username, String name, String latinName, Language language, Set<Role> roles) {

    /** Of everybody. */
    public static final String PASSWORD = "welkom";

    /** Has no account at the portal yet: shows how one is tied with a one-time code. */
    public static final DemonstrationPerson NOT_LINKED = newcomer("nieuw", "شیرین کریمی", "Shirin Karimi", Language.FA);

    private static final List<DemonstrationPerson> ALL = List.of(
            newcomer("amina", "أمينة الحسن", "Amina al-Hassan", Language.AR),
            newcomer("selam", "ሰላም ተስፋይ", "Selam Tesfay", Language.TI),
            newcomer("farid", "فرید احمدی", "Farid Ahmadi", Language.FA_AF),
            newcomer("ayse", "Ayşe Yılmaz", "Ayşe Yılmaz", Language.TR),
            newcomer("hodan", "Hodan Warsame Cali", "Hodan Warsame Cali", Language.SO),
            newcomer("oksana", "Оксана Шевченко", "Oksana Shevchenko", Language.UK),
            newcomer("john", "John Okafor", "John Okafor", Language.EN),
            NOT_LINKED,
            staff("trainer", "Yonas Haile", Role.TRAINER),
            staff("frontoffice", "Marijke de Vries", Role.FRONT_OFFICE),
            staff("coach", "Esther van Dijk", Role.COACH),
            staff("manager", "Rob Bakker", Role.MANAGER),
            staff("admin", "Sanne Jansen", Role.ADMINISTRATOR));

    public static List<DemonstrationPerson> all() {
        return ALL;
    }

    public static List<DemonstrationPerson> newcomers() {
        return ALL.stream().filter(DemonstrationPerson::isNewcomer).toList();
    }

    public static List<DemonstrationPerson> staff() {
        return ALL.stream().filter(person -> !person.isNewcomer()).toList();
    }

    public static DemonstrationPerson named(String username) {
        return ALL.stream()
                .filter(person -> person.username.equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
    }

    private static DemonstrationPerson newcomer(String username, String name, String latinName, Language language) {
        return new DemonstrationPerson(username, name, latinName, language, Set.of(Role.NEWCOMER));
    }

    private static DemonstrationPerson staff(String username, String name, Role role) {
        return new DemonstrationPerson(username, name, name, Language.NL, Set.of(role));
    }

    public boolean isNewcomer() {
        return roles.contains(Role.NEWCOMER);
    }

    public String email() {
        return username + "@wegwijs.example";
    }
}
