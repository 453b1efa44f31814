/** What every feature uses: security, languages, small shared components. Knows no feature. */
@ApplicationModule(
        displayName = "shared",
        allowedDependencies = {})
@NullMarked
package nl.wegwijs.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
