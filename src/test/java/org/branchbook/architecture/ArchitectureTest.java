package org.branchbook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.*;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.*;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  /** The features, each knowing only those before it. */
  static final List<String> FEATURES =
      List.of("staff", "clients", "contacts", "links", "imports", "training");

  static final String[] FEATURE_PACKAGES =
      FEATURES.stream().map(f -> "org.branchbook." + f + "..").toArray(String[]::new);
  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(at -> !at.contains("/branchbook/store/db/")) // generated
          .importPackages("org.branchbook");

  @Test
  void dependenciesPointInwards() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("app")
        .definedBy("org.branchbook.app..")
        .layer("ui")
        .definedBy("org.branchbook.ui..")
        .layer("store")
        .definedBy("org.branchbook.store..")
        .layer("features")
        .definedBy(FEATURE_PACKAGES)
        .layer("base")
        .definedBy("org.branchbook.base..")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("ui")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("features")
        .mayOnlyAccessLayers("base")
        .whereLayer("base")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void aFeatureKnowsOnlyThoseBeforeIt() {
    for (int i = 0; i < FEATURES.size(); i++)
      for (String later : FEATURES.subList(i + 1, FEATURES.size()))
        noClasses()
            .that()
            .resideInAPackage("org.branchbook." + FEATURES.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.branchbook." + later + "..")
            .allowEmptyShould(true)
            .check(HOUSE);
  }

  @Test
  void featuresArePlainJava() {
    classes()
        .that()
        .resideInAnyPackage(FEATURE_PACKAGES)
        .or()
        .resideInAPackage("org.branchbook.base..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(FEATURE_PACKAGES)
                .or(
                    resideInAnyPackage(
                        "org.branchbook.base..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "java.io..", // base reads the texts
                        "java.nio.charset..",
                        "com.ibm.icu..",
                        "com.google.i18n.phonenumbers..",
                        "org.jspecify..",
                        "org.slf4j..")))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyTheStoreSpeaksSql() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.branchbook.store..", "org.branchbook.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.flywaydb..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void modelsNeverTouchControls() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void viewsReadDataAndAskOnlyTheirModel() {
    var doers =
        resideInAnyPackage(FEATURE_PACKAGES)
            .and(
                DescribedPredicate.<JavaClass>describe(
                    "are no data", c -> !c.isRecord() && !c.isEnum() && !isAlternative(c)));
    noClasses()
        .that()
        .haveSimpleNameEndingWith("View")
        .should()
        .dependOnClassesThat(doers)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  /** An interface all of whose implementations are records: a sealed outcome. */
  private static boolean isAlternative(JavaClass c) {
    return c.isInterface()
        && !c.getAllSubclasses().isEmpty()
        && c.getAllSubclasses().stream().allMatch(s -> s.isRecord() || s.isInterface());
  }

  @Test
  void aScreenIsReachedThroughItsDoor() {
    slices()
        .matching("org.branchbook.ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage("org.branchbook.ui.kit.."))
        .ignoreDependency(resideInAPackage("org.branchbook.ui.shell.."), alwaysTrue())
        .allowEmptyShould(true)
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("org.branchbook.ui..")
        .and()
        .haveNameMatching(".*(Model|View)")
        .should()
        .bePublic()
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onePlaceLeavesTheScreenThread() {
    noClasses()
        .that()
        .resideInAPackage("org.branchbook.ui..")
        .and()
        .resideOutsideOfPackage("org.branchbook.ui.kit..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            javafx.application.Platform.class,
            javafx.concurrent.Task.class,
            Thread.class,
            java.util.concurrent.ExecutorService.class,
            java.util.concurrent.CompletableFuture.class)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void nothingIsKeptInStatics() {
    noFields().that().areStatic().should().notBeFinal().check(HOUSE);
  }

  @Test
  void noCycles() {
    slices().matching("org.branchbook.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void houseRules() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOUSE);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HOUSE);
    OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED.check(HOUSE);
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
        .because("the name should say what it does")
        .allowEmptyShould(true)
        .check(HOUSE);
  }
}
