/** Sign-in at an identity provider, the session, and sign-out. */
@NullMarked
package nl.wegwijs.shell.signin;

import org.jspecify.annotations.NullMarked;
