/** Houses and flats, in the one form of all their spellings. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("units")
package org.estatedesk.cases.units;
