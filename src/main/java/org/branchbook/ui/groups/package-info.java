/** The tab of a card that tells the client's groups and owners. */
@NullMarked
package org.branchbook.ui.groups;

import org.jspecify.annotations.NullMarked;
