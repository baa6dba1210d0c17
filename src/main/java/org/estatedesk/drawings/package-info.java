/**
 * What is deployed at start-up, and the house rules that a drawing, a table or a form must keep to go live.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Drawings")
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings;
