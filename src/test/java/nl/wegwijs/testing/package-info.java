/** What tests share: a real database, one Spring context, a clock that obeys, and acting as a person. */
@NullMarked
package nl.wegwijs.testing;

import org.jspecify.annotations.NullMarked;
