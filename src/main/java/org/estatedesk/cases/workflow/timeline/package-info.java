/** The timeline of a case: the moments that its forms show and its journal keeps (EMG-14). */
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases.workflow.timeline;
