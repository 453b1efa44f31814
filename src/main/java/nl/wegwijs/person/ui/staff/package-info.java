/** Screens for staff about people. */
@NullMarked
package nl.wegwijs.person.ui.staff;

import org.jspecify.annotations.NullMarked;
