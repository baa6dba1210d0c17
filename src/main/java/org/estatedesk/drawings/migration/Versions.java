package org.estatedesk.drawings.migration;

/** Two versions of one procedure: cases leave one for the other. */
public record Versions(String processKey, int from, int to) {}
