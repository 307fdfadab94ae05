package org.branchbook.app.commands.kit;

import org.branchbook.plans.income.Facts;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.loading.FreezeMonth;
import org.branchbook.plans.loading.LoadFacts;

/** What commands do about facts of income. */
public record FactDesk(LoadFacts load, FreezeMonth freeze, FactLog log, Facts facts) {}
