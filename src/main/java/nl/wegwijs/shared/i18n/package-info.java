/** Languages, texts and formats. */
@NamedInterface("i18n")
@NullMarked
package nl.wegwijs.shared.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
