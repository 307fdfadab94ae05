/** What employees typed into forms and have not saved yet. */
@NullMarked
package org.branchbook.staff.drafts;

import org.jspecify.annotations.NullMarked;
