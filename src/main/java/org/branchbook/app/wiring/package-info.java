/** The screens of who has signed in, a class a feature, and how they reach one another. */
@NullMarked
package org.branchbook.app.wiring;

import org.jspecify.annotations.NullMarked;
