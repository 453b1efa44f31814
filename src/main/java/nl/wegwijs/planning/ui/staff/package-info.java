/** Where administrators keep places, rooms, opening hours and closed days. */
@NullMarked
package nl.wegwijs.planning.ui.staff;

import org.jspecify.annotations.NullMarked;
