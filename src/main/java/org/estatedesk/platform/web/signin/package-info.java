/** Who signs in, who is refused, and who has to wait before the next password. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.web.signin;
