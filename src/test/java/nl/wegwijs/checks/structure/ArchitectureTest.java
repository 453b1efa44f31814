package nl.wegwijs.checks.structure;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The portal keeps the house rules. */
@AnalyzeClasses(packages = "nl.wegwijs", importOptions = OnlyMain.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENTITIES = Rules.ENTITIES_ARE_INTERNAL;

    @ArchTest
    static final ArchRule REPOSITORIES = Rules.REPOSITORIES_ARE_INTERNAL;

    @ArchTest
    static final ArchRule ROUTES = Rules.ROUTES_ARE_INTERNAL;

    @ArchTest
    static final ArchRule SERVICES = Rules.SERVICES_ARE_GUARDED;

    @ArchTest
    static final ArchRule DATA = Rules.WHO_READS_DATA_FOR_OTHERS_IS_GUARDED;

    @ArchTest
    static final ArchRule NEWCOMERS = Rules.NEWCOMERS_ARE_NOT_NAMED_BY_THEMSELVES;

    @ArchTest
    static final ArchRule VAADIN = Rules.ONLY_SCREENS_KNOW_VAADIN;

    @ArchTest
    static final ArchRule INJECTION = Rules.NOTHING_IS_INJECTED_INTO_FIELDS;

    @ArchTest
    static final ArchRule TIME = Rules.TIME_IS_JAVA_TIME;

    @ArchTest
    static final ArchRule CLOCK = Rules.THE_CLOCK_IS_INJECTED;

    @ArchTest
    static final ArchRule NAMES = Rules.NAMES_SAY_WHAT_IT_IS;

    @ArchTest
    static final ArchRule SETTERS = Rules.ENTITIES_HAVE_NO_SETTERS;

    @ArchTest
    static final ArchRule VERSIONS = Rules.CHANGING_ENTITIES_KNOW_THEIR_VERSION;

    @ArchTest
    static final ArchRule OPTIONAL_FIELDS = Rules.OPTIONAL_IS_ONLY_AN_ANSWER;

    @ArchTest
    static final ArchRule OPTIONAL_PARAMETERS = Rules.OPTIONAL_IS_NOT_A_QUESTION;
}
