/** Who owns an organisation in the end, along all chains of holdings. */
@NullMarked
package org.branchbook.links.owners;

import org.jspecify.annotations.NullMarked;
