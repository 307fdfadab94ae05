package org.branchbook.app.commands.plans;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A year of four digits, as plans have it: from 1990 to 2099. */
final class PlanYear implements ITypeConverter<Integer> {
  private static final String YEARS = "199\\d|20\\d\\d";

  @Override
  public Integer convert(String typed) {
    if (!typed.matches(YEARS)) throw new TypeConversionException(typed);
    return Integer.valueOf(typed);
  }
}
