/** What numbers of people, organisations, accounts and telephones must look like. */
@NullMarked
package org.branchbook.clients.numbers;

import org.jspecify.annotations.NullMarked;
