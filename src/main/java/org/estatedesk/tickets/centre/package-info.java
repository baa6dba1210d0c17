/** The ticket centre's machine (TKT-05): search, hold, order and cancel over HTTP, where an address is configured. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.tickets.centre;
