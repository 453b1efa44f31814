@NullMarked
package nl.wegwijs.appointment.ui.staff;

import org.jspecify.annotations.NullMarked;
