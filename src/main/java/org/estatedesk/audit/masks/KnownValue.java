package org.estatedesk.audit.masks;

/**
 * What a case holds in a field with personal data.
 *
 * @param field name of the variable
 * @param text what was entered
 */
public record KnownValue(String field, String text) {}
