/** Tables in files: CSV in any usual encoding, and workbooks. */
@NullMarked
package org.branchbook.io.tables;

import org.jspecify.annotations.NullMarked;
