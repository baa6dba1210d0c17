/** The versions of drawings, and putting one live: what the engine has to offer for it, and the rules around it. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.versions;
