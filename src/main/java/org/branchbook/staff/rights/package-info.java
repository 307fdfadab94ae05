/** What roles may do, why somebody doesn't see something, and reading the audit. */
@NullMarked
package org.branchbook.staff.rights;

import org.jspecify.annotations.NullMarked;
