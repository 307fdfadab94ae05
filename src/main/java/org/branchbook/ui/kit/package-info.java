/** What every screen shares. */
@NullMarked
package org.branchbook.ui.kit;

import org.jspecify.annotations.NullMarked;
