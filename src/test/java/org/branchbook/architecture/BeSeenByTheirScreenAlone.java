package org.branchbook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class of a screen's part is used by the other parts of the same screen alone. */
final class BeSeenByTheirScreenAlone extends ArchCondition<JavaClass> {
  private final String screens;

  /** For screens whose packages begin so, with a dot at the end. */
  BeSeenByTheirScreenAlone(String screens) {
    super("be seen by their own screen alone");
    this.screens = screens;
  }

  @Override
  public void check(JavaClass one, ConditionEvents events) {
    for (var use : one.getDirectDependenciesToSelf())
      if (!screen(use.getOriginClass()).equals(screen(one)))
        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
  }

  /** The screen that a class belongs to; the whole package of one that belongs to none. */
  private String screen(JavaClass of) {
    var in = of.getPackageName();
    if (!in.startsWith(screens)) return in;
    int end = in.indexOf('.', screens.length());
    return end < 0 ? in : in.substring(0, end);
  }
}
