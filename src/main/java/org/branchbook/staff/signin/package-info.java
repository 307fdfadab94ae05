/** Proving who one is: sign-in, passwords, lock-out. */
@NullMarked
package org.branchbook.staff.signin;

import org.jspecify.annotations.NullMarked;
