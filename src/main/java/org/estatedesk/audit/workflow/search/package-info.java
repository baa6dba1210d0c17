/** What the search needs of the engine: names, and which groups were asked. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.search;
