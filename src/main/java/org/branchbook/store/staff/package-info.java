/** The tables of departments, employees, rights, settings and the audit. */
@NullMarked
package org.branchbook.store.staff;

import org.jspecify.annotations.NullMarked;
