/** The computer that the program runs on: its folders, settings, cores and viewers. */
@NullMarked
package org.branchbook.app.computer;

import org.jspecify.annotations.NullMarked;
