/** What a card lacks, and what on it is wrong. */
@NullMarked
package org.branchbook.clients.quality;

import org.jspecify.annotations.NullMarked;
