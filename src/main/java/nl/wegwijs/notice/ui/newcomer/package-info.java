/** Screens of newcomers about what they were told. */
@NullMarked
package nl.wegwijs.notice.ui.newcomer;

import org.jspecify.annotations.NullMarked;
