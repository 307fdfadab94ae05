/** Plans as tables in files: written out, and read in as new drafts. */
@NullMarked
package org.branchbook.plans.budget.files;

import org.jspecify.annotations.NullMarked;
