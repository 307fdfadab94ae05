/** The commands of plans. */
@NullMarked
package org.branchbook.app.commands.plans;

import org.jspecify.annotations.NullMarked;
