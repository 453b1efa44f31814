/** Appointments and settlement days: planning, moving, cancelling, and what became of them. */
@ApplicationModule(
        displayName = "appointment",
        allowedDependencies = {
            "shared :: i18n",
            "shared :: security",
            "shared :: ui",
            "shared :: calendar",
            "shared :: catalogue",
            "shared :: draft",
            "shared :: municipality",
            "planning",
            "planning :: agenda",
            "person"
        })
@NullMarked
package nl.wegwijs.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
