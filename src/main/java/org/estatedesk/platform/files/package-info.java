/** The kinds of files that are read and written in many places: CSV and workbooks, YAML, JSON. */
@org.springframework.modulith.NamedInterface("files")
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.files;
