package org.branchbook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** The law of the house, for the classes below a root package. */
final class HouseRules {
  /** The features, each knowing only those before it. */
  static final List<String> FEATURES =
      List.of(
          "staff",
          "clients",
          "duplicates",
          "tasks",
          "contacts",
          "links",
          "imports",
          "papers",
          "sales",
          "complaints",
          "plans",
          "playbooks",
          "programmes",
          "training",
          "reports");

  /** A rule and the name it is spoken of by. */
  record HouseRule(String name, ArchRule rule) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final String root;
  private final String[] features;

  HouseRules(String root) {
    this.root = root;
    this.features = FEATURES.stream().map(f -> root + "." + f + "..").toArray(String[]::new);
  }

  List<HouseRule> all() {
    return List.of(
        new HouseRule("dependencies point inwards", dependenciesPointInwards()),
        new HouseRule("a feature knows only those before it", featuresKnowOnlyThoseBefore()),
        new HouseRule("features are plain Java", featuresArePlainJava()),
        new HouseRule("features are told the time", featuresAreToldTheTime()),
        new HouseRule("only the store speaks SQL", onlyTheStoreSpeaksSql()),
        new HouseRule("a store's room has one door", aStoresRoomHasOneDoor()),
        new HouseRule("only screens know JavaFX", onlyScreensKnowJavaFx()),
        new HouseRule("only commands know picocli", onlyCommandsKnowPicocli()),
        new HouseRule("models never touch controls", modelsNeverTouchControls()),
        new HouseRule("views ask only their model", viewsAskOnlyTheirModel()),
        new HouseRule("screens do not see one another", screensDoNotSeeOneAnother()),
        new HouseRule("screens are entered by their door", screensAreEnteredByTheirDoor()),
        new HouseRule("one place leaves the screen thread", onePlaceLeavesTheScreenThread()),
        new HouseRule("nothing is kept in statics", nothingIsKeptInStatics()),
        new HouseRule("names say what a class does", namesSayWhatAClassDoes()),
        new HouseRule("no cycles", noCycles()),
        new HouseRule("no standard streams", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
        new HouseRule("no generic exceptions", NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS),
        new HouseRule("one way of logging", NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING),
        new HouseRule("no old dates", OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED));
  }

  private ArchRule dependenciesPointInwards() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("app")
        .definedBy(in("app"))
        .layer("ui")
        .definedBy(in("ui"))
        .layer("store")
        .definedBy(in("store"))
        .layer("io")
        .definedBy(in("io"))
        .layer("features")
        .definedBy(features)
        .layer("base")
        .definedBy(in("base"))
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("ui")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("io")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("features")
        .mayOnlyAccessLayers("base")
        .whereLayer("base")
        .mayNotAccessAnyLayer()
        .ensureAllClassesAreContainedInArchitecture();
  }

  private ArchRule featuresKnowOnlyThoseBefore() {
    var rules = new ArrayList<ArchRule>();
    for (int i = 0; i < FEATURES.size() - 1; i++)
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(in(FEATURES.get(i)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  FEATURES.subList(i + 1, FEATURES.size()).stream()
                      .map(this::in)
                      .toArray(String[]::new))
              .allowEmptyShould(true));
    return CompositeArchRule.of(rules);
  }

  private ArchRule featuresArePlainJava() {
    return classes()
        .that()
        .resideInAnyPackage(features)
        .or()
        .resideInAPackage(in("base"))
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(root + "..")
                .or(
                    resideInAnyPackage(
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
        .allowEmptyShould(true);
  }

  /** A rule that asks the machine for the time can't be tested on another day. */
  private ArchRule featuresAreToldTheTime() {
    var looksAtTheClock =
        DescribedPredicate.<JavaAccess<?>>describe(
            "look at the machine's clock",
            a ->
                a.getName().equals("now")
                        && a.getTargetOwner().isAssignableTo(TemporalAccessor.class)
                        && a.getTarget().getFullName().endsWith("()")
                    || a.getName().startsWith("system")
                        && a.getTargetOwner().isEquivalentTo(Clock.class)
                    || a.getName().equals("currentTimeMillis"));
    return noClasses()
        .that()
        .resideInAnyPackage(features)
        .should()
        .accessTargetWhere(looksAtTheClock)
        .allowEmptyShould(true);
  }

  private ArchRule onlyTheStoreSpeaksSql() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("store"), in("app"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.flywaydb..")
        .allowEmptyShould(true);
  }

  private ArchRule aStoresRoomHasOneDoor() {
    return classes()
        .that(resideInAPackage(root + ".store.(*)..").and(not(resideInAPackage(in("store.db")))))
        .should(new HaveOnePublicClassAPackage())
        .allowEmptyShould(true);
  }

  private ArchRule onlyScreensKnowJavaFx() {
    return noClasses()
        .that()
        .resideInAnyPackage(in("store"), in("io"), in("app.commands"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .allowEmptyShould(true);
  }

  private ArchRule onlyCommandsKnowPicocli() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in("app.commands"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .allowEmptyShould(true);
  }

  private ArchRule modelsNeverTouchControls() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("Model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .allowEmptyShould(true);
  }

  private ArchRule viewsAskOnlyTheirModel() {
    var doers =
        resideInAnyPackage(features)
            .and(
                DescribedPredicate.<JavaClass>describe(
                    "are no data", c -> !c.isRecord() && !c.isEnum() && !isAlternative(c)));
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("View")
        .should()
        .dependOnClassesThat(doers)
        .allowEmptyShould(true);
  }

  /** An interface all of whose implementations are records: a sealed outcome. */
  private static boolean isAlternative(JavaClass c) {
    return c.isInterface()
        && !c.getAllSubclasses().isEmpty()
        && c.getAllSubclasses().stream().allMatch(s -> s.isRecord() || s.isInterface());
  }

  private ArchRule screensDoNotSeeOneAnother() {
    return slices()
        .matching(root + ".ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage(in("ui.kit")))
        .ignoreDependency(resideInAPackage(in("ui.shell")), alwaysTrue())
        .allowEmptyShould(true);
  }

  /** The parts of one screen see one another; from outside only its door is seen. */
  private ArchRule screensAreEnteredByTheirDoor() {
    var shown =
        DescribedPredicate.<JavaClass>describe(
            "are screens, not plain data",
            c ->
                c.isTopLevelClass()
                    && !c.isRecord()
                    && !c.isEnum()
                    && !c.isInterface()
                    && !c.getSimpleName().endsWith("Screens"));
    var notShared = not(resideInAnyPackage(in("ui.kit"), in("ui.shell")));
    return CompositeArchRule.of(
            noClasses()
                .that()
                .resideInAPackage(in("ui"))
                .and()
                .haveNameMatching(".*(Model|View)")
                .should()
                .bePublic()
                .allowEmptyShould(true))
        .and(
            noClasses()
                .that(resideInAPackage(root + ".ui.*").and(notShared).and(shown))
                .should()
                .haveModifier(JavaModifier.PUBLIC)
                .allowEmptyShould(true))
        .and(
            classes()
                .that(resideInAPackage(root + ".ui.*.*..").and(notShared).and(shown))
                .should(new BeSeenByTheirScreenAlone(root + ".ui."))
                .allowEmptyShould(true));
  }

  private ArchRule onePlaceLeavesTheScreenThread() {
    return noClasses()
        .that()
        .resideInAPackage(in("ui"))
        .and()
        .resideOutsideOfPackage(in("ui.kit"))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            javafx.application.Platform.class,
            javafx.concurrent.Task.class,
            Thread.class,
            ExecutorService.class,
            CompletableFuture.class)
        .allowEmptyShould(true);
  }

  private ArchRule nothingIsKeptInStatics() {
    return noFields().that().areStatic().should().notBeFinal().allowEmptyShould(true);
  }

  private ArchRule namesSayWhatAClassDoes() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service)")
        .because("the name should say what it does");
  }

  private ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  private String in(String room) {
    return root + "." + room + "..";
  }
}
