/** What is done with advice: making it, doing it, refusing it, counting what it came to. */
@NullMarked
package org.branchbook.playbooks.advice.acts;

import org.jspecify.annotations.NullMarked;
