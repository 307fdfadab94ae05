/** Clients on the screen: the list, the card and its parts. */
@NullMarked
package org.branchbook.ui.clients;

import org.jspecify.annotations.NullMarked;
