/** Who is signed in and what they may do. */
@NamedInterface("security")
@NullMarked
package nl.wegwijs.shared.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
