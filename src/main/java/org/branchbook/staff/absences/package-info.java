/** Who is away, who stands in meanwhile, and who works together across departments. */
@NullMarked
package org.branchbook.staff.absences;

import org.jspecify.annotations.NullMarked;
