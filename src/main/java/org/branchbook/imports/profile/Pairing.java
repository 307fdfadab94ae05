package org.branchbook.imports.profile;

import java.util.Map;

/**
 * Rows of one key that belong together two by two: every left one with every right one. Their
 * columns are then called {@code left.column} and {@code right.column}.
 *
 * @param by the {@link Template} of the key
 * @param left the values that make a row a left one
 * @param right the values that make a row a right one
 */
public record Pairing(String by, Map<String, String> left, Map<String, String> right) {
  public Pairing {
    left = Map.copyOf(left);
    right = Map.copyOf(right);
  }
}
