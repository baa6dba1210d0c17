/** The Modeler in the browser: its page, and what the page must know of the person who looks at it. */
@org.springframework.modulith.ApplicationModule(displayName = "Modeler")
@org.jspecify.annotations.NullMarked
package org.estatedesk.modeler;
