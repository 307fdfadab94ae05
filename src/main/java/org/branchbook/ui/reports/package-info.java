/** The reports tab: figures, and the lists behind them. */
@NullMarked
package org.branchbook.ui.reports;

import org.jspecify.annotations.NullMarked;
