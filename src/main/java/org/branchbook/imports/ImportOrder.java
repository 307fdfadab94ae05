package org.branchbook.imports;

import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;

/**
 * What is to be imported and how.
 *
 * @param profile the name of the source, by which its records are known again
 * @param format how the file is written
 * @param onAlike what becomes of rows that resemble a client
 */
public record ImportOrder(
    String file, Kind kind, String profile, FileShape shape, Format format, OnAlike onAlike) {}
