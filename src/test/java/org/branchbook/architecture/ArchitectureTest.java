package org.branchbook.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.branchbook.architecture.HouseRules.HouseRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its own law. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(at -> !at.contains("/branchbook/store/db/")) // generated
          .importPackages("org.branchbook");

  static List<HouseRule> rules() {
    return new HouseRules("org.branchbook").all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeeps(HouseRule rule) {
    rule.rule().check(HOUSE);
  }
}
