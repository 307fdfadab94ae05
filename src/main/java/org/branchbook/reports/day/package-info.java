/** What somebody's day holds, on the screen and on paper. */
@NullMarked
package org.branchbook.reports.day;

import org.jspecify.annotations.NullMarked;
