/** What people have drawn in the browser and not yet put live. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.drafts;
