/** The people of the demonstration and a year of one made-up city. */
@NullMarked
package nl.wegwijs.local.demo;

import org.jspecify.annotations.NullMarked;
