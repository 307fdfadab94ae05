/** What a picture of linked clients holds: who is in it, where they stand, how they are called. */
@NullMarked
package org.branchbook.ui.graph.scene;

import org.jspecify.annotations.NullMarked;
