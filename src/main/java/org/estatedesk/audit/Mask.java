package org.estatedesk.audit;

import org.estatedesk.cases.CaseReading.Shown;

/**
 * How personal data of one case is shown to one reader (KNB-06, HOT-17): telephone numbers, and what belongs to third
 * parties, are masked until the reader gives a reason, which is journalled.
 */
public interface Mask extends Shown {}
