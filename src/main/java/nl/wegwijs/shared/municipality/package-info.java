/** Which municipality this portal stands in: what its people see of it. */
@NamedInterface("municipality")
@NullMarked
package nl.wegwijs.shared.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
