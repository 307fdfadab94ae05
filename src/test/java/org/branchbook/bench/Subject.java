package org.branchbook.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a class measures; it runs where that is asked for, or nothing particular. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Subject.Chosen.class)
@interface Subject {
  /** The name given as {@code -Dbench}. */
  String value();

  /** Whether the class is asked for. */
  final class Chosen implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      var asked = System.getProperty("bench", "");
      var subject = context.getRequiredTestClass().getAnnotation(Subject.class).value();
      return asked.isBlank() || asked.equals(subject)
          ? ConditionEvaluationResult.enabled("asked for")
          : ConditionEvaluationResult.disabled("only " + asked + " is asked for");
    }
  }
}
