@NullMarked
package nl.wegwijs;

import org.jspecify.annotations.NullMarked;
