package org.branchbook.plans.industries;

/**
 * An industry worth a campaign: it has enough prospects, and either fewer clients among those known
 * than industries have together, or a median income above that of all clients. What may be expected
 * of it is prospects × median × usual share: as many of them becoming clients as is usual, each
 * bringing in what the client in the middle does. (The rule is ours.)
 *
 * @param prospects those whom an offer may go to, with organisations that have no card yet
 * @param median by the narrowest level with enough clients, in hundredths of the bank's currency
 * @param by that level's industry
 * @param usual the part of all known who are clients, 0 to 1
 * @param expected income in as many months as were looked at
 */
public record WhiteSpot(
    IndustryFigures figures,
    int prospects,
    long median,
    IndustryKey by,
    double usual,
    long expected) {}
