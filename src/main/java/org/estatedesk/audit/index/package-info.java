/** How the index over all cases is asked, by auditors and by staff. See {@code docs/decisions/0013-search-by-bigrams.md}. */
@org.springframework.modulith.NamedInterface("index")
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.index;
