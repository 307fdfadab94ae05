package org.branchbook.app.commands.kit;

import org.branchbook.imports.Rejects;
import org.branchbook.plans.industries.LoadTransitions;
import org.branchbook.plans.industries.known.LoadKnown;

/** What commands do about industries. */
public record IndustryDesk(LoadTransitions transitions, LoadKnown known, Rejects rejects) {}
