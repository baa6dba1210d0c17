/**
 * Guards in front of the web interfaces: what a request may contain, whatever the engine behind it would accept.
 * Knows HTTP and JSON, never the engine.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.web;
