/** What every feature shares and the JDK lacks. */
@NullMarked
package org.branchbook.base;

import org.jspecify.annotations.NullMarked;
