/** All that an evidence pack is made from, read at one moment. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.evidence.dossier;
