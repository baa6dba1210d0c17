package org.estatedesk.drawings.differences.tables;

import java.util.Map;

/**
 * A column of a decision table.
 *
 * @param label what stands at its head
 * @param isInput whether it asks; otherwise it answers
 * @param details everything else that the file says of it
 */
public record TableColumn(String id, String label, boolean isInput, Map<String, String> details) {}
