/**
 * What each reader sees in the own language though it is written once in the desk's: at the web boundary, for every page
 * alike. What a person wrote is shown as it was written.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Languages")
@org.jspecify.annotations.NullMarked
package org.estatedesk.languages;
