/** The newcomer's first screen: puts together the cards that features contribute. */
@ApplicationModule(
        displayName = "home",
        allowedDependencies = {"shared :: i18n", "shared :: security", "shared :: ui"})
@NullMarked
package nl.wegwijs.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
