/** What a newcomer sees of workshops: the duty, what there is to choose, the own groups and what came of them. */
@NullMarked
package nl.wegwijs.workshop.mine;

import org.jspecify.annotations.NullMarked;
