package org.branchbook.ui.plans.industries;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.lists.KeepList;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.Profiles;
import org.branchbook.imports.Rejects;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.industries.AnalyseIndustries;
import org.branchbook.plans.industries.AskManagers;
import org.branchbook.plans.industries.ExportIndustries;
import org.branchbook.plans.industries.known.KnownOrganisations;
import org.branchbook.plans.industries.known.LoadKnown;
import org.branchbook.plans.industries.known.MakeProspects;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.tasks.acts.UndoTasks;

/**
 * What this screen can do.
 *
 * @param second asks a second person, then goes on
 * @param open opens a client's card
 * @param list shows those on a kept list
 * @param show shows a file
 * @param folder where exports go
 * @param currency in which sums are
 */
public record IndustryWork(
    AnalyseIndustries analyse,
    ExportIndustries export,
    AskManagers ask,
    UndoTasks undo,
    KeepList keep,
    Facts facts,
    Register register,
    BiConsumer<Confirmation, Runnable> second,
    Consumer<ClientId> open,
    Consumer<ListId> list,
    Consumer<String> show,
    String folder,
    String currency) {
  /** Organisations that registers know, how they become prospects, and how a register comes. */
  public record Register(
      KnownOrganisations known,
      MakeProspects make,
      LoadKnown load,
      Rejects rejects,
      OpenFile open,
      Profiles profiles) {}
}
