/** Steps that are a contact with a customer, as the drawings say. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.contacts.workflow;
