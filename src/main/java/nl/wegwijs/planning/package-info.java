/** Places, opening hours, and who or what is booked when: nobody and nothing can be in two places at once. */
@ApplicationModule(
        displayName = "planning",
        allowedDependencies = {
            "shared :: i18n",
            "shared :: security",
            "shared :: ui",
            "shared :: catalogue",
            "shared :: draft"
        })
@NullMarked
package nl.wegwijs.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
