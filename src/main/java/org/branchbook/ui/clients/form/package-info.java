/** What a card says, read and written: its fields, their checks, and two edits made one. */
@NullMarked
package org.branchbook.ui.clients.form;

import org.jspecify.annotations.NullMarked;
