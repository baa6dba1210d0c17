/**
 * The visit-and-call register (CMP-37, HOT-20): every contact with a customer, whether a case came of it or not, how long the
 * telephone rang and how long the call was (HOT-02, HOT-18). See {@code docs/decisions/0028-visit-and-call-register.md}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Contacts")
@org.jspecify.annotations.NullMarked
package org.estatedesk.contacts;
