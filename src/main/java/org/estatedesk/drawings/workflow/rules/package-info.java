/** What a drawing must have so that people can work with it: picture, groups, forms, deadlines, named answers. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.rules;
