package org.branchbook.imports;

import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;

/**
 * What is to be imported and how.
 *
 * @param profile the name of the source, by which its records are known again
 * @param format how the file is written
 */
public record ImportOrder(String file, Kind kind, String profile, FileShape shape, Format format) {}
