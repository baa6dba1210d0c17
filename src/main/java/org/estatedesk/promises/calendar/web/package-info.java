/** The calendar over HTTP, below {@code /desk/calendar}. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.calendar.web;
