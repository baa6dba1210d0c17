package org.estatedesk.cases;

import jakarta.persistence.Embeddable;
import org.estatedesk.cases.units.UnitKey;
import org.jspecify.annotations.Nullable;

/**
 * By what cases are compared (CMP-02, A7).
 *
 * @param matterKey what counts as the same matter, see {@link Contact#matterKey()}
 * @param unitKey the unit in the form in which all its spellings are one
 * @param unitGist what is equal for units of which somebody has to say whether they are one, see {@link UnitKey#gist()}
 */
@Embeddable
record ComparedUnit(
        @Nullable String matterKey,
        @Nullable String unitKey,
        @Nullable String unitGist) {

    static ComparedUnit of(Contact contact) {
        UnitKey key = UnitKey.of(contact.unit());
        return new ComparedUnit(contact.matterKey(), key == null ? null : key.value(), key == null ? null : key.gist());
    }

    @Nullable
    UnitKey key() {
        return unitKey == null ? null : new UnitKey(unitKey);
    }
}
