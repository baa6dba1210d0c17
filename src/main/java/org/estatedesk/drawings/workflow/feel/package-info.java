/** FEEL, in which tables and forms compute: whether it can be read, and which variables it reads. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.feel;
