/** The contact log: what was said to a client, what was promised, what comes next. */
@NullMarked
package org.branchbook.contacts;

import org.jspecify.annotations.NullMarked;
