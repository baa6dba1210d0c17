/** Putting a version live: redraws and their drafts, what the application ships, and the rules around it. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.versions;
