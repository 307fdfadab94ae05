package org.branchbook.staff;

import java.util.UUID;

/**
 * Whose store this is.
 *
 * @param bank the bank's name
 * @param branch the branch's name
 * @param store which store this is, among all that there are
 * @param country the country whose rules hold: UA, BY …
 * @param practice whether the store is for practice, its clients invented
 */
public record BranchInfo(
    String bank, String branch, UUID store, String country, boolean practice) {}
