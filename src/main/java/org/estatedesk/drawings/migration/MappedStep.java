package org.estatedesk.drawings.migration;

/**
 * A step, phase or event that goes on in the other version.
 *
 * @param from its id where the cases are
 * @param to its id where they go; another one only for a phase that was renamed
 * @param name its name as drawn there, on one line; without one, its id
 */
public record MappedStep(String from, String to, String name) {}
