package nl.wegwijs.checks.structure;

import static com.tngtech.archunit.base.DescribedPredicate.and;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.ForNewcomers;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** The house rules that the compiled code can be asked about. {@link RulesTest} shows that each of them can fail. */
final class Rules {

    private Rules() {}

    static final ArchRule ENTITIES_ARE_INTERNAL = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("other modules and screens get records");

    static final ArchRule REPOSITORIES_ARE_INTERNAL = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("data is asked of a service, which knows who may see it");

    static final ArchRule ROUTES_ARE_INTERNAL =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    static final ArchRule SERVICES_ARE_GUARDED = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beMetaAnnotatedWith(PreAuthorize.class)
            .because("what is not allowed is denied");

    /** Accounts is asked by sign-in, before anybody is signed in. */
    static final ArchRule WHO_READS_DATA_FOR_OTHERS_IS_GUARDED = classes()
            .that(and(
                    metaAnnotatedWith(Component.class),
                    readsData(),
                    openToOtherPackages(),
                    not(assignableTo(Accounts.class))))
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beMetaAnnotatedWith(PreAuthorize.class);

    static final ArchRule NEWCOMERS_ARE_NOT_NAMED_BY_THEMSELVES = noMethods()
            .that()
            .areDeclaredInClassesThat(and(annotatedWith(ForNewcomers.class), metaAnnotatedWith(Component.class)))
            .and()
            .arePublic()
            .should()
            .haveRawParameterTypes(describe(
                    "that contain a newcomer's id",
                    parameters -> parameters.stream().anyMatch(type -> type.isEquivalentTo(NewcomerId.class))))
            .because("a newcomer's service asks who is signed in, so that nobody can ask for someone else's file");

    static final ArchRule ONLY_SCREENS_KNOW_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..", "..shared..", "..home..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    static final ArchRule TIME_IS_JAVA_TIME = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util", "java.sql", "java.text")
                    .and(describe(
                            "are old classes for time",
                            type -> type.getSimpleName()
                                    .matches("Date|Calendar|GregorianCalendar|Timestamp|SimpleDateFormat|TimeZone"))));

    static final ArchRule THE_CLOCK_IS_INJECTED = noClasses()
            .that()
            .resideOutsideOfPackage("..shared.i18n..")
            .should()
            .callMethodWhere(describe(
                    "the machine's clock is read past the injected one",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))));

    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a method is named after what happens");

    static final ArchRule CHANGING_ENTITIES_KNOW_THEIR_VERSION = classes()
            .that(and(annotatedWith(Entity.class), changing()))
            .should(ArchCondition.from(describe(
                    "have a version",
                    type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)))))
            .because("of two people who save at once, the second has to know");

    static final ArchRule OPTIONAL_IS_ONLY_AN_ANSWER = fields().should().notHaveRawType(Optional.class);

    static final ArchRule OPTIONAL_IS_NOT_A_QUESTION = noCodeUnits()
            .that()
            .areNotPrivate()
            .should()
            .haveRawParameterTypes(describe(
                    "that contain Optional",
                    parameters -> parameters.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))));

    private static DescribedPredicate<JavaClass> readsData() {
        return describe(
                "read data",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isAssignableTo(Repository.class)));
    }

    private static DescribedPredicate<JavaClass> openToOtherPackages() {
        return describe(
                "are open to other packages",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getAllRawInterfaces().stream()
                                .anyMatch(open -> open.getModifiers().contains(JavaModifier.PUBLIC)
                                        && open.getPackageName().equals(type.getPackageName())));
    }

    /** A constructor and questions change nothing; a method without a result is there to change something. */
    private static DescribedPredicate<JavaClass> changing() {
        return describe(
                "change",
                type -> type.getMethods().stream()
                        .anyMatch(method -> method.getRawReturnType().isEquivalentTo(void.class)
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !method.isAnnotatedWith(PostLoad.class)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)));
    }
}
