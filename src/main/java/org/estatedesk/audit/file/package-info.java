/** The file of one case for auditors, below {@code /desk/audit/cases/{number}}: its header, and what all its parts share. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.file;
