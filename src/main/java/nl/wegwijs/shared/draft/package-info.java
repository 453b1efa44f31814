/** What someone was typing when they left, kept for their return. */
@NamedInterface("draft")
@NullMarked
package nl.wegwijs.shared.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
