/** What staff know of one person's workshops. */
@NullMarked
package nl.wegwijs.workshop.file;

import org.jspecify.annotations.NullMarked;
