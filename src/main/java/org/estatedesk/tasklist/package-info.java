/**
 * What Tasklist shows beyond the form: urgent tasks at once, what is promised until when, and the case a task belongs to.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Tasklist")
@org.jspecify.annotations.NullMarked
package org.estatedesk.tasklist;
