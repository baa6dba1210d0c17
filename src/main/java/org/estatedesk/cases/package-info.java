/**
 * The case of a customer and its journal: one {@code ServiceCase} a process instance, its number as the business key,
 * and append-only entries that tell what happened. Building blocks {@code openCase}, {@code joinCase},
 * {@code recordEntry}, {@code closeCase}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Cases")
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases;
