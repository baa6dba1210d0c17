package org.estatedesk.cases.verification;

import java.util.List;

/**
 * What a verification found.
 *
 * @param cases how many journals were read
 * @param entries how many entries
 * @param broken the first broken entry of each broken journal
 */
record Verdict(long cases, long entries, List<Break> broken) {

    boolean intact() {
        return broken.isEmpty();
    }
}
