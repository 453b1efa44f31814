/** Texts of catalogue data in several languages. */
@NamedInterface("catalogue")
@NullMarked
package nl.wegwijs.shared.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
