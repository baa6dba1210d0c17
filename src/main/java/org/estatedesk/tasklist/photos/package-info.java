/** Photos and files in Tasklist: added to a form, and looked at by whoever may see the case. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.tasklist.photos;
