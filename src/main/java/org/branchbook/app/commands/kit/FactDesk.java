package org.branchbook.app.commands.kit;

import org.branchbook.imports.reading.Views;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Rates;
import org.branchbook.plans.loading.FactLog;
import org.branchbook.plans.loading.FreezeMonth;
import org.branchbook.plans.loading.LoadProducts;
import org.branchbook.plans.loading.LoadRates;

/** What commands do about facts of income. */
public record FactDesk(
    FreezeMonth freeze,
    FactLog log,
    Facts facts,
    Catalogue catalogue,
    LoadProducts products,
    Rates rates,
    LoadRates loadRates,
    Views views) {}
