/** Facts of what clients bring in, from files: loading, taking back, closing months. */
@NullMarked
package org.branchbook.plans.loading;

import org.jspecify.annotations.NullMarked;
