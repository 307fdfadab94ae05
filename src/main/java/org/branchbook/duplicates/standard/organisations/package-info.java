/** Names of organisations without what says nothing. */
@NullMarked
package org.branchbook.duplicates.standard.organisations;

import org.jspecify.annotations.NullMarked;
