package org.estatedesk.residents;

/**
 * Somebody in the directory.
 *
 * @param version counts the changes
 */
record Resident(long id, int version, Entry entry) {}
