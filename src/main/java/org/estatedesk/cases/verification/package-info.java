/** Checks the journals against their hashes, for auditors over the web and for operators on the command line. */
@org.springframework.modulith.NamedInterface("verification")
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases.verification;
