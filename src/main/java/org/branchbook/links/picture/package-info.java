/** What is drawn of the links: clients and what connects them, as far as one may see it. */
@NullMarked
package org.branchbook.links.picture;

import org.jspecify.annotations.NullMarked;
