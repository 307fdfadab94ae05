package org.branchbook.ui.plans;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.RecordLook;
import org.branchbook.imports.ImportRun;
import org.branchbook.plans.earned.ExportIncome;
import org.branchbook.plans.earned.RankIncome;
import org.branchbook.plans.earned.ReadIncome;
import org.branchbook.plans.earned.SumIncome;
import org.branchbook.plans.loading.EditProduct;
import org.branchbook.plans.loading.EditRates;
import org.branchbook.plans.loading.FreezeMonth;
import org.branchbook.plans.loading.LoadProducts;
import org.branchbook.plans.loading.LoadRates;
import org.branchbook.plans.loading.ReadFacts;
import org.branchbook.plans.loading.ReadMonths;
import org.branchbook.plans.outlook.ReadProspect;
import org.branchbook.plans.sums.ExportForecast;
import org.branchbook.plans.sums.ExportIncomeSums;
import org.branchbook.staff.confirms.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * What these screens can do.
 *
 * @param seen leaves on record whose income is looked at apart from his card
 * @param load shows where files are imported, with this file; null for none yet
 * @param source shows a past import
 * @param second asks a second person, then goes on
 * @param open opens a client's card with his income in front
 * @param show shows a file
 * @param folder where exports go
 * @param currency in which sums are
 */
public record PlanWork(
    ReadIncome read,
    ReadFacts facts,
    RecordLook seen,
    RankIncome rank,
    SumIncome sum,
    ExportIncome export,
    ExportIncomeSums exportSums,
    ReadProspect prospect,
    ExportForecast forecast,
    ReadMonths months,
    FreezeMonth freeze,
    EditProduct products,
    LoadProducts loadProducts,
    EditRates rates,
    LoadRates loadRates,
    Consumer<@Nullable String> load,
    Consumer<ImportRun> source,
    BiConsumer<Confirmation, Runnable> second,
    Consumer<ClientId> open,
    Consumer<String> show,
    String folder,
    String currency) {}
