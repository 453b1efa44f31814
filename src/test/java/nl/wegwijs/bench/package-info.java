/** Measurements, run by hand: they are no tests. */
@NullMarked
package nl.wegwijs.bench;

import org.jspecify.annotations.NullMarked;
