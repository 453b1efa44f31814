/** Work that the portal does by itself, at set times, on one of its instances. */
@NamedInterface("jobs")
@NullMarked
package nl.wegwijs.shared.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
