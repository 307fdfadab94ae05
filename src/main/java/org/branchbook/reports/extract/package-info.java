/** Flat tables taken out of the program for R and the bank's own analysis. */
@NullMarked
package org.branchbook.reports.extract;

import org.jspecify.annotations.NullMarked;
