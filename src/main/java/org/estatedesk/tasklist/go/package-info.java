/** What a telephone shows of a person's steps, one card a case, and who was faster where a tap came too late. */
@NullMarked
package org.estatedesk.tasklist.go;

import org.jspecify.annotations.NullMarked;
