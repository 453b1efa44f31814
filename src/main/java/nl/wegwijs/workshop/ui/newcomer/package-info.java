/** A newcomer's own workshops, and those to choose from. */
@NullMarked
package nl.wegwijs.workshop.ui.newcomer;

import org.jspecify.annotations.NullMarked;
