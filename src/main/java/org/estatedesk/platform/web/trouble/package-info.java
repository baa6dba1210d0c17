/** What a request is told when the store does not do its part, and how often the log says so. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.web.trouble;
