package org.branchbook.links.picture;

import java.math.BigDecimal;
import java.util.Map;
import org.branchbook.clients.ClientId;

/**
 * What clients hold with the bank in the currency that most of them have.
 *
 * @param currency ISO 4217; "" where nobody holds anything that may be read
 */
public record Held(String currency, Map<ClientId, BigDecimal> amounts) {
  public static final Held NOTHING = new Held("", Map.of());

  public Held {
    amounts = Map.copyOf(amounts);
  }
}
