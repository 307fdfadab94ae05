/** The open questions about duplicates, and how people answer them. */
@NullMarked
package org.branchbook.duplicates.review;

import org.jspecify.annotations.NullMarked;
