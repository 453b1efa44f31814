/**
 * The one agenda of newcomers and the one of staff: through these interfaces a feature brings in what it keeps itself, and
 * the screens of appointments show it among them without knowing the feature.
 */
@NamedInterface("agenda")
@NullMarked
package nl.wegwijs.planning.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
