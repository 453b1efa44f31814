/** Layouts, sign-in, public pages and error pages. */
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"shared :: i18n", "shared :: security", "shared :: ui", "shared :: municipality"})
@NullMarked
package nl.wegwijs.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
