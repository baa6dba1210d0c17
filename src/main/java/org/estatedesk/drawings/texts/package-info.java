/** The sentences that people read in what is drawn, and how they are said in another language. */
@NamedInterface("texts")
@NullMarked
package org.estatedesk.drawings.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
