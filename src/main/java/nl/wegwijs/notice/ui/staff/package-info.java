/** Screens of staff about what they were told. */
@NullMarked
package nl.wegwijs.notice.ui.staff;

import org.jspecify.annotations.NullMarked;
