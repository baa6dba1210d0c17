package org.estatedesk.contacts;

/**
 * A contact in the register.
 *
 * @param takenBy user id
 */
record Entry(long id, Taken taken, String takenBy) {}
