/** Departments, employees, roles, sign-in, permissions and the audit. */
@NullMarked
package org.branchbook.staff;

import org.jspecify.annotations.NullMarked;
