/** How a name is found however it is spelled. */
@NullMarked
package nl.wegwijs.person.names;

import org.jspecify.annotations.NullMarked;
