/**
 * Invented people, firms and their dealings with a branch: always the same for a seed and a day.
 */
@NullMarked
package org.branchbook.training.invented;

import org.jspecify.annotations.NullMarked;
