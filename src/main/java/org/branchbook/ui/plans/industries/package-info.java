/** The screen of industries, and the line on a card that lays a client beside his. */
@NullMarked
package org.branchbook.ui.plans.industries;

import org.jspecify.annotations.NullMarked;
