/** The tables of playbooks and of the clients who are led by them. */
@NullMarked
package org.branchbook.store.playbooks;

import org.jspecify.annotations.NullMarked;
