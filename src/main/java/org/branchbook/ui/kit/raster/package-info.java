/** Drawing of thousands of lines and shapes a frame, without a graphics card. */
@NullMarked
package org.branchbook.ui.kit.raster;

import org.jspecify.annotations.NullMarked;
