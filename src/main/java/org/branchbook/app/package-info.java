/** The front door: start, wiring, workstation settings, last resort. */
@NullMarked
package org.branchbook.app;

import org.jspecify.annotations.NullMarked;
