/** In which language a person reads, and the Traditional characters for whoever reads those. */
@org.springframework.modulith.NamedInterface("languages")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.languages;
