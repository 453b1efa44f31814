package nl.wegwijs.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import nl.wegwijs.Wegwijs;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The modules depend on each other one way only, and only on what is open to them. */
class ModularityTest {

    @Test
    void modulesKeepToTheirDependencies() {
        ApplicationModules.of(Wegwijs.class).verify();
    }

    @Test
    void theModulesAreTheOnesWeMean() {
        assertThat(ApplicationModules.of(Wegwijs.class).stream()
                        .map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "shared", "planning", "person", "notice", "appointment", "workshop", "home", "shell");
    }

    @Test
    void aCycleBetweenModulesFails() {
        var modules = ApplicationModules.of("samples.modules", new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle detected");
    }
}
