/** Decision tables: their rules, and what drawings need to know of them. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.tables;
