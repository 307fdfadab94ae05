/** The links of a client, shown and edited on the card. */
@NullMarked
package org.branchbook.ui.links;

import org.jspecify.annotations.NullMarked;
