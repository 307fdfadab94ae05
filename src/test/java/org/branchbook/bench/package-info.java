/** Long measurements, run by {@code mvn verify -Pbench -Dbench=SUBJECT}. */
@NullMarked
package org.branchbook.bench;

import org.jspecify.annotations.NullMarked;
