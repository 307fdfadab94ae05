package org.branchbook.ui.deviations;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.RecordLook;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.plans.deviations.WorstFirst;
import org.branchbook.plans.deviations.acts.CountNow;
import org.branchbook.plans.deviations.acts.ExportCauses;
import org.branchbook.plans.deviations.acts.GiveNow;
import org.branchbook.plans.deviations.acts.SetLimit;
import org.branchbook.plans.deviations.acts.TellCause;
import org.branchbook.plans.deviations.acts.TryRule;
import org.branchbook.staff.Departments;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.policies.ChangePolicy;
import org.branchbook.staff.policies.Policies;

/**
 * What these screens can do.
 *
 * @param seen leaves on record whose deviations are looked at
 * @param name a client's name, "" where it isn't known
 * @param open opens a client's card
 * @param given hears that a task was given
 * @param second asks a second person, then goes on
 * @param show shows a file
 * @param folder where exports go
 */
public record DeviationWork(
    Deviations deviations,
    WorstFirst worst,
    RecordLook seen,
    TellCause tell,
    GiveNow giveNow,
    CountNow countNow,
    TryRule tryRule,
    OwnLimits limits,
    SetLimit setLimit,
    Departments departments,
    Causes causes,
    ExportCauses export,
    Policies policies,
    ChangePolicy change,
    Function<ClientId, String> name,
    Consumer<ClientId> open,
    Runnable given,
    BiConsumer<Confirmation, Runnable> second,
    Consumer<String> show,
    String folder) {}
