/** Files for the calendar of a phone. */
@NamedInterface("calendar")
@NullMarked
package nl.wegwijs.shared.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
