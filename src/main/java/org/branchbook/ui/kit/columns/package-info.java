/** What a file's columns fill in, matched by hand, and the profiles that remember it. */
@NullMarked
package org.branchbook.ui.kit.columns;

import org.jspecify.annotations.NullMarked;
