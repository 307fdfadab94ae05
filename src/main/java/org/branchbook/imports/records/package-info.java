/** Making records of what files say, and changing those that are there. */
@NullMarked
package org.branchbook.imports.records;

import org.jspecify.annotations.NullMarked;
