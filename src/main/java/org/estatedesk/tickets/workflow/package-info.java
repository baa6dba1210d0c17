/** The building blocks of ticket booking: {@code findConnections}, {@code readPassengers}, {@code ticketCentre}. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.tickets.workflow;
