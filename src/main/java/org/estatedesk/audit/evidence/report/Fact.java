package org.estatedesk.audit.evidence.report;

/** A line of a report: a name and what is known. */
record Fact(String name, String value) {}
