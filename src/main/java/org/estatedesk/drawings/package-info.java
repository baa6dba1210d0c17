/**
 * What is deployed, how it came there, and the house rules that a drawing, a table or a form must keep to go live.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Drawings")
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings;
