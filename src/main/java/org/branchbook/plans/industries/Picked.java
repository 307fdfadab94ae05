package org.branchbook.plans.industries;

import java.util.List;
import org.branchbook.clients.ClientId;

/** Whom of an industry somebody is about to do something with. */
public enum Picked {
  /** Clients who bring in less than the median of their industry. */
  BELOW,
  /** As many prospects as the bank wants in a campaign. */
  PROSPECTS;

  /** Those of an industry. */
  public List<ClientId> of(Analysis analysis, IndustryKey industry) {
    return switch (this) {
      case BELOW -> analysis.below(industry).stream().map(b -> b.member().client()).toList();
      case PROSPECTS ->
          analysis.prospects(industry).stream()
              .limit(analysis.policy().campaign())
              .map(Member::client)
              .toList();
    };
  }
}
