/** How the engine's answers name photos and files. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.photos.workflow;
