/** The front door: a page at {@code /} that sends staff, managers and auditors where they work. */
@org.springframework.modulith.ApplicationModule(displayName = "Start page")
@org.jspecify.annotations.NullMarked
package org.estatedesk.start;
