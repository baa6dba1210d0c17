/**
 * Photos and files that people add to the forms of a case: each content once, by its hash, which stands in the journal with the
 * answer. See {@code docs/decisions/0027-photos-and-files.md}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Photos and files")
@org.jspecify.annotations.NullMarked
package org.estatedesk.photos;
