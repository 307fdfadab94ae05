/** The main window: navigation, sign-in, search everywhere, status line. */
@NullMarked
package org.branchbook.ui.shell;

import org.jspecify.annotations.NullMarked;
