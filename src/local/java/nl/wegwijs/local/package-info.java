/** What running on one machine needs: a database, an identity provider and demonstration data. Never in production. */
@NullMarked
package nl.wegwijs.local;

import org.jspecify.annotations.NullMarked;
