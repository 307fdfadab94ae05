/** Taking lists out of the program: by right, confirmed where they are long, and audited. */
@NullMarked
package org.branchbook.staff.exports;

import org.jspecify.annotations.NullMarked;
