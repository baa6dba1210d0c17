/** Pages of long lists: which one is asked for, and where the next begins. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file.pages;
