/**
 * Working time: opening hours, holidays and make-up workdays, and when a promise counted in working time is due. Knows
 * neither the engine nor the store.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.calendar;
