/** What a request looks up on the class path. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.web.services;
