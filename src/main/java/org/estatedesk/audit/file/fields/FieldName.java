package org.estatedesk.audit.file.fields;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How forms call a field.
 *
 * @param label what stands beside it; null if forms disagree
 * @param choices what its choices are called, by their values
 */
public record FieldName(@Nullable String label, Map<String, String> choices) {}
