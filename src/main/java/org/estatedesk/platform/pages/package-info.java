/** Long lists over HTTP, a page at a time: which page is asked for, where the next begins, and how it is answered. */
@org.springframework.modulith.NamedInterface("pages")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.pages;
