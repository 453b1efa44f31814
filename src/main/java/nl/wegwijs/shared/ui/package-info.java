/** Small components used by more than one feature. */
@NamedInterface("ui")
@NullMarked
package nl.wegwijs.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
