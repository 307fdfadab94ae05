/** The supervisors' figures: counted once, shown on the screen and in files alike. */
@NullMarked
package org.branchbook.reports;

import org.jspecify.annotations.NullMarked;
