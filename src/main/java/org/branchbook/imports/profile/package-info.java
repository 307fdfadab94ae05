/** How a file's columns become records: profiles, their parts, and what may be filled in. */
@NullMarked
package org.branchbook.imports.profile;

import org.jspecify.annotations.NullMarked;
