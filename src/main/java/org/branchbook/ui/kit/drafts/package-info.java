/** Drafts of forms: what is typed is kept at once, and comes back after a crash. */
@NullMarked
package org.branchbook.ui.kit.drafts;

import org.jspecify.annotations.NullMarked;
