package org.branchbook.app.commands.kit;

import org.branchbook.duplicates.entry.PrepareLikeness;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.links.connected.WatchGroups;
import org.branchbook.links.reviews.AskForReviews;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.plans.deviations.acts.TryRule;
import org.branchbook.plans.deviations.night.DeviationNight;
import org.branchbook.plans.outlook.KeepProspects;
import org.branchbook.playbooks.acts.StartDue;
import org.branchbook.playbooks.advice.acts.AdviseClients;

/** What a store does by itself once a day, and the trying of its rules. */
public record NightDesk(
    SearchBase search,
    PrepareLikeness likeness,
    SuggestLinks links,
    AskForReviews reviews,
    WatchGroups groups,
    DeviationNight deviations,
    TryRule tryRule,
    KeepProspects prospects,
    StartDue playbooks,
    AdviseClients advice) {}
