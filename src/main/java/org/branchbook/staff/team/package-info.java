/** Setting up the branch: its departments and employees. */
@NullMarked
package org.branchbook.staff.team;

import org.jspecify.annotations.NullMarked;
