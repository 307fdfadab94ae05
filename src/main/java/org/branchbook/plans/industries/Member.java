package org.branchbook.plans.industries;

import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;

/**
 * An organisation or sole proprietor of an industry, with what it brought in.
 *
 * @param code of its industry: the actual one where it is known, else the registered; "" for none
 * @param classification the version that the code is of
 * @param reachable whether offers may go to it: neither bankrupt, nor dead, nor on a stop list
 * @param income of the months looked at, in hundredths of the bank's currency
 * @param before that of the same months a year earlier
 * @param turnover the money that came in
 * @param products how many it holds
 */
public record Member(
    ClientId client,
    String code,
    String classification,
    Standing standing,
    boolean reachable,
    long income,
    long before,
    long turnover,
    int products) {
  /** Whether it is a client now. */
  public boolean isClient() {
    return standing == Standing.CLIENT;
  }
}
