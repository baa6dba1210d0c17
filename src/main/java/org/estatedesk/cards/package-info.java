/**
 * The paper fall-back: one printable page a procedure, made from the live drawing, with which the desk works on while the
 * server is down.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Cards")
@org.jspecify.annotations.NullMarked
package org.estatedesk.cards;
