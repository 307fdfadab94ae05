package org.branchbook.clients;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address in its parts; absent parts are "". */
public record Address(
    Kind kind,
    String country,
    String postcode,
    String region,
    String city,
    String street,
    String house,
    String flat) {
  /** What the address is. */
  public enum Kind {
    REGISTERED,
    ACTUAL,
    POSTAL
  }

  /** One line, from the largest to the smallest part. */
  public String line() {
    return Stream.of(postcode, region, city, street, house, flat)
        .filter(p -> !p.isBlank())
        .collect(Collectors.joining(", "));
  }
}
