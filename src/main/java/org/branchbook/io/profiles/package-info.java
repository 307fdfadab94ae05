/** Import profiles as JSON. */
@NullMarked
package org.branchbook.io.profiles;

import org.jspecify.annotations.NullMarked;
