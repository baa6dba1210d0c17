/** What a request's JSON body may hold; knows nothing of servlets. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.web.body;
