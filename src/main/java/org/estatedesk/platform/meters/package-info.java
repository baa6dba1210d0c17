/** What monitoring counts in the store. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.meters;
