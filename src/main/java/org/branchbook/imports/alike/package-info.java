/** Whether the clients of a file are in the base already, or twice in the file. */
@NullMarked
package org.branchbook.imports.alike;

import org.jspecify.annotations.NullMarked;
