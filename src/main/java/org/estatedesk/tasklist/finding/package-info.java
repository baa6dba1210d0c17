/**
 * Staff find a case while the customer is on the line (HOT-10, HOT-20): by telephone, unit, number or words, among all that
 * the person may see. See {@code docs/decisions/0024-staff-search-the-same-index.md}.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.tasklist.finding;
