/** A newcomer's own appointments. */
@NullMarked
package nl.wegwijs.appointment.ui.newcomer;

import org.jspecify.annotations.NullMarked;
