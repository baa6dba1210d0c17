/**
 * The engine's doors: every start and every completion passes {@link org.estatedesk.forms.FormValidation}.
 *
 * <p>Internal classes of the engine are used because the public API has no hook before a submission: the services are
 * subclassed (only public methods overridden), a command interceptor turns a refusal into the answer 400 that the REST
 * interface gives nowhere else, and a parse listener hears each start before any drawn listener does.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.workflow;
