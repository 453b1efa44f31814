@NullMarked
package nl.wegwijs.workshop.ui.staff;

import org.jspecify.annotations.NullMarked;
