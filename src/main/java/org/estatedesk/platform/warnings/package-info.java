/** What the desk notices about itself and tells whoever administers it. */
@org.springframework.modulith.NamedInterface("warnings")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.warnings;
