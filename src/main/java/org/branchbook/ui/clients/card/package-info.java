/** The client card: who this is at a glance, and everything that has to do with him. */
@NullMarked
package org.branchbook.ui.clients.card;

import org.jspecify.annotations.NullMarked;
