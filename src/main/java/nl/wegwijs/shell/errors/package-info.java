/** What the app shows where a screen cannot be shown. */
@NullMarked
package nl.wegwijs.shell.errors;

import org.jspecify.annotations.NullMarked;
