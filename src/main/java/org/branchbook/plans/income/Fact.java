package org.branchbook.plans.income;

/**
 * What a client brought in by a product in a month, in hundredths of the bank's currency. The
 * components are kept apart, so that a deviation can be split into them.
 *
 * @param volume the average daily balance: what the client owes is positive, what the bank owes him
 *     negative
 * @param interest what he paid; negative what he was paid
 * @param transfer what the treasury paid for his money; negative what it took for the bank's
 * @param fees also off the balance
 * @param cost of serving him, without a sign
 * @param loss to be expected, without a sign
 * @param exchange what the rates of exchange have added since the plan was made: no deviation
 * @param received turnover: the money that came in
 * @param paid turnover: the money that went out
 * @param pieces how many transactions, or policies, cards …
 */
public record Fact(
    long volume,
    long interest,
    long transfer,
    long fees,
    long cost,
    long loss,
    long exchange,
    long received,
    long paid,
    long pieces) {
  public static final Fact NOTHING = new Fact(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The bank's income, without the effect of the rates of exchange. */
  public long income() {
    return interest + transfer + fees - cost - loss;
  }

  /** The same with it: what the books show. */
  public long booked() {
    return income() + exchange;
  }

  /** The same with another effect of the rates of exchange. */
  public Fact withExchange(long effect) {
    return new Fact(volume, interest, transfer, fees, cost, loss, effect, received, paid, pieces);
  }

  /** Both together. */
  public Fact plus(Fact other) {
    return new Fact(
        volume + other.volume,
        interest + other.interest,
        transfer + other.transfer,
        fees + other.fees,
        cost + other.cost,
        loss + other.loss,
        exchange + other.exchange,
        received + other.received,
        paid + other.paid,
        pieces + other.pieces);
  }
}
