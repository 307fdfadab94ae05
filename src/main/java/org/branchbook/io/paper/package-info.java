/** Papers as PDF, workbook and CSV. */
@NullMarked
package org.branchbook.io.paper;

import org.jspecify.annotations.NullMarked;
