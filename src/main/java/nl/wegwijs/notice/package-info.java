/** What people are told: in the portal, and by a mail that says there is something to read. */
@ApplicationModule(
        displayName = "notice",
        allowedDependencies = {
            "shared :: i18n",
            "shared :: security",
            "shared :: ui",
            "shared :: jobs",
            "shared :: municipality",
            "person"
        })
@NullMarked
package nl.wegwijs.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
