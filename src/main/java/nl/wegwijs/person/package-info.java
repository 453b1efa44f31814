/** Newcomers, households and staff: who they are, who may see them, and how they are found. */
@ApplicationModule(
        displayName = "person",
        allowedDependencies = {
            "shared :: i18n",
            "shared :: security",
            "shared :: ui",
            "shared :: draft",
            "shared :: municipality",
            "planning"
        })
@NullMarked
package nl.wegwijs.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
