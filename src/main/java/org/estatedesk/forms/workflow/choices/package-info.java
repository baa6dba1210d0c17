/** Lists of a form that the desk fills in when the form is opened, and again when it is submitted. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.workflow.choices;
