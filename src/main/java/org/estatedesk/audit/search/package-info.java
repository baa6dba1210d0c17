/** The search over all cases, running and finished: conditions, orders, pages by key. See {@code V12__search.sql}. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.search;
