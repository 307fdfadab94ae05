package org.branchbook.ui.deviations;

import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.WorstFirst;
import org.branchbook.plans.deviations.acts.GiveNow;
import org.branchbook.plans.deviations.acts.TellCause;

/**
 * What these screens can do.
 *
 * @param name a client's name, "" where it isn't known
 * @param open opens a client's card
 * @param given hears that a task was given
 */
public record DeviationWork(
    Deviations deviations,
    WorstFirst worst,
    TellCause tell,
    GiveNow giveNow,
    Function<ClientId, String> name,
    Consumer<ClientId> open,
    Runnable given) {}
