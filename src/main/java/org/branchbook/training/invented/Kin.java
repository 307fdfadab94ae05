package org.branchbook.training.invented;

import org.branchbook.links.LinkType;

/** Who is whose relative: "the one is … of the other". */
record Kin(Human one, Human other, LinkType type) {}
