package org.branchbook.app.commands.kit;

import org.branchbook.duplicates.entry.PrepareLikeness;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.links.reviews.AskForReviews;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.plans.deviations.night.DeviationNight;
import org.branchbook.plans.outlook.KeepProspects;
import org.branchbook.playbooks.acts.StartDue;
import org.branchbook.playbooks.advice.acts.AdviseClients;

/** What a served store does by itself once a day. */
public record NightDesk(
    SearchBase search,
    PrepareLikeness likeness,
    SuggestLinks links,
    AskForReviews reviews,
    DeviationNight deviations,
    KeepProspects prospects,
    StartDue playbooks,
    AdviseClients advice) {}
