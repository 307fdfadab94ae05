/** Screens of employees, departments, rights and the access log. */
@NullMarked
package org.branchbook.ui.staff;

import org.jspecify.annotations.NullMarked;
