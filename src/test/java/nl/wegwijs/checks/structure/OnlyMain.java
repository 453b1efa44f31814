package nl.wegwijs.checks.structure;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What goes into the jar: no tests, and nothing of the local run, which is compiled beside them. */
final class OnlyMain implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return location.contains("/target/classes/") || location.isJar();
    }
}
