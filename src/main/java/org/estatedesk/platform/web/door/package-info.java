/**
 * The outermost door: how large and how slow its body may be, who may change what at
 * which address, and how long a session lasts in which nobody signed in. Asked before anything of a body is read.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.web.door;
