@NullMarked
package nl.wegwijs.planning.ui.staff;

import org.jspecify.annotations.NullMarked;
