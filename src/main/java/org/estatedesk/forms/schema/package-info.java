/** What a Camunda Form asks for, and how its expressions see the answers: form-js 1.8.7, schema version 16. */
@org.springframework.modulith.NamedInterface("schema")
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.schema;
