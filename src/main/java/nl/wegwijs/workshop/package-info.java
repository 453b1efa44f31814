/** Workshops: what is offered, series of sessions, enrolment and waiting lists, attendance, certificates. */
@ApplicationModule(
        displayName = "workshop",
        allowedDependencies = {
            "shared :: i18n",
            "shared :: security",
            "shared :: ui",
            "shared :: calendar",
            "shared :: catalogue",
            "shared :: draft",
            "shared :: municipality",
            "shared :: jobs",
            "planning",
            "planning :: agenda",
            "person",
            "notice"
        })
@NullMarked
package nl.wegwijs.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
