/** The linked clients as a picture that is worked with. */
@NullMarked
package org.branchbook.ui.graph;

import org.jspecify.annotations.NullMarked;
