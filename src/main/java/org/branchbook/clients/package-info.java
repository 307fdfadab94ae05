/** People and organisations: identity, contact details, consent, holdings. */
@NullMarked
package org.branchbook.clients;

import org.jspecify.annotations.NullMarked;
