/** The contact panel and the contact log. */
@NullMarked
package org.branchbook.ui.contacts;

import org.jspecify.annotations.NullMarked;
