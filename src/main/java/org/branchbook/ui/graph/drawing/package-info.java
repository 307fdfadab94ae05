/** How a picture of linked clients is drawn: colours, lines, names, on the screen and in files. */
@NullMarked
package org.branchbook.ui.graph.drawing;

import org.jspecify.annotations.NullMarked;
