/** The command line, for those who care for the program: no display is needed. */
@NullMarked
package org.branchbook.app.commands;

import org.jspecify.annotations.NullMarked;
