/** The plugin of Tasklist on the server: its REST interface shares Tasklist's sign-in. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.tasklist.workflow;
