/** What all web interfaces of drawings share. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.web;
