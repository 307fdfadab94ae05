/**
 * How clean the client base is: what is missing, wrong, stale or twice, and by whom it is mended.
 */
@NullMarked
package org.branchbook.reports.quality;

import org.jspecify.annotations.NullMarked;
