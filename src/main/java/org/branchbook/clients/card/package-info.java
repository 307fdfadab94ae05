/** What is done with a card: opened, added, saved, consented to, noted on. */
@NullMarked
package org.branchbook.clients.card;

import org.jspecify.annotations.NullMarked;
