package org.branchbook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A package is entered by one public class; what stands inside it is nobody else's. */
final class HaveOnePublicClassAPackage extends ArchCondition<JavaClass> {
  private final Map<String, TreeSet<String>> doors = new TreeMap<>();

  HaveOnePublicClassAPackage() {
    super("have one public class a package");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    doors.clear();
    for (var c : all)
      if (c.isTopLevelClass()
          && c.getModifiers().contains(JavaModifier.PUBLIC)
          && !c.getSimpleName().equals("package-info"))
        doors.computeIfAbsent(c.getPackageName(), _ -> new TreeSet<>()).add(c.getSimpleName());
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {}

  @Override
  public void finish(ConditionEvents events) {
    doors.forEach(
        (room, names) ->
            events.add(
                new SimpleConditionEvent(
                    room, names.size() <= 1, room + " has more than one public class: " + names)));
  }
}
