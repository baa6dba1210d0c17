/**
 * Air and rail tickets (TKT-*): what a customer wishes, the desk's timetables, the ticket centre that books. Building
 * blocks {@code findConnections}, {@code readPassengers}, {@code ticketCentre}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Tickets")
@org.jspecify.annotations.NullMarked
package org.estatedesk.tickets;
