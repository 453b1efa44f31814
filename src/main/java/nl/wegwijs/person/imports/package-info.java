/** Takes over newcomers and households from the spreadsheet of another system. */
@NullMarked
package nl.wegwijs.person.imports;

import org.jspecify.annotations.NullMarked;
