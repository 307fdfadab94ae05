/** What a file's columns and cells probably mean. */
@NullMarked
package org.branchbook.imports.guess;

import org.jspecify.annotations.NullMarked;
