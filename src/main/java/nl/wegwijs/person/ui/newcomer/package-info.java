/** What newcomers see of themselves and of those who help them. */
@NullMarked
package nl.wegwijs.person.ui.newcomer;

import org.jspecify.annotations.NullMarked;
