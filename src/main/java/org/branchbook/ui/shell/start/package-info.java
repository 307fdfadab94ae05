/** What stands before the main window: welcome, sign-in, change of password. */
@NullMarked
package org.branchbook.ui.shell.start;

import org.jspecify.annotations.NullMarked;
