/** How likely a client does something, learned from what others did, with each reason shown. */
@NullMarked
package org.branchbook.playbooks.propensity;

import org.jspecify.annotations.NullMarked;
