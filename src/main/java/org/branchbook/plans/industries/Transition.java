package org.branchbook.plans.industries;

/** What an industry's code of one version becomes in a later one: 62.01 in КВЕД-2010 is 62.10. */
public record Transition(String version, String code, String laterVersion, String laterCode) {}
