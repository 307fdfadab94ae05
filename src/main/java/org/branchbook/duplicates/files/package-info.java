/** The search for duplicates within a file. */
@NullMarked
package org.branchbook.duplicates.files;

import org.jspecify.annotations.NullMarked;
