package org.estatedesk.audit.file.fields;

import java.util.List;
import org.estatedesk.drawings.FormSchema;

/** The forms that are live; the workflow part of this module reads them. */
public interface LiveForms {

    List<FormSchema> all();
}
