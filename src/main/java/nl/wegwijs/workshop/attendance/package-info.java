/** Attendance: the trainer's list, ticked by several people at once and with a connection that comes and goes. */
@NullMarked
package nl.wegwijs.workshop.attendance;

import org.jspecify.annotations.NullMarked;
