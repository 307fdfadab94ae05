/** Passwords as Argon2id hashes. */
@NullMarked
package org.branchbook.io.passwords;

import org.jspecify.annotations.NullMarked;
