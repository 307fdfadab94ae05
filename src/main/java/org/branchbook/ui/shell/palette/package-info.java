/** The search that finds anything: clients, sections, commands. */
@NullMarked
package org.branchbook.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
