/** What every command shares: its root, how it opens the store and signs in, how it ends. */
@NullMarked
package org.branchbook.app.commands.kit;

import org.jspecify.annotations.NullMarked;
