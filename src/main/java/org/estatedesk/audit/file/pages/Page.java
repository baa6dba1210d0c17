package org.estatedesk.audit.file.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a long list, as it goes over the wire.
 *
 * @param items what is on it
 * @param total how many the whole list has
 * @param next what to pass as {@code after} for the next page; null if this is the last
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {}
