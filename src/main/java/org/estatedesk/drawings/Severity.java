package org.estatedesk.drawings;

/** How a finding weighs: an error keeps a drawing from going live, a warning is told and kept. */
public enum Severity {
    ERROR,
    WARNING
}
