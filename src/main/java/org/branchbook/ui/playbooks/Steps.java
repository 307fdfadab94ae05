package org.branchbook.ui.playbooks;

import java.util.List;
import org.branchbook.playbooks.Doer;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Step;
import org.branchbook.tasks.Kind;

/** A step with one thing changed. */
final class Steps {
  private Steps() {}

  static Step titled(Step s, Phrase title) {
    return new Step(
        title,
        s.kind(),
        s.doer(),
        s.from(),
        s.days(),
        s.waivable(),
        s.script(),
        s.fields(),
        s.results());
  }

  static Step of(Step s, Kind kind) {
    return new Step(
        s.title(),
        kind,
        s.doer(),
        s.from(),
        s.days(),
        s.waivable(),
        s.script(),
        s.fields(),
        s.results());
  }

  static Step by(Step s, Doer doer) {
    return new Step(
        s.title(),
        s.kind(),
        doer,
        s.from(),
        s.days(),
        s.waivable(),
        s.script(),
        s.fields(),
        s.results());
  }

  static Step due(Step s, Step.From from, int days) {
    return new Step(
        s.title(),
        s.kind(),
        s.doer(),
        from,
        days,
        s.waivable(),
        s.script(),
        s.fields(),
        s.results());
  }

  static Step waivable(Step s, boolean is) {
    return new Step(
        s.title(), s.kind(), s.doer(), s.from(), s.days(), is, s.script(), s.fields(), s.results());
  }

  static Step scripted(Step s, Phrase script) {
    return new Step(
        s.title(),
        s.kind(),
        s.doer(),
        s.from(),
        s.days(),
        s.waivable(),
        script,
        s.fields(),
        s.results());
  }

  static Step asking(Step s, List<Phrase> fields) {
    return new Step(
        s.title(),
        s.kind(),
        s.doer(),
        s.from(),
        s.days(),
        s.waivable(),
        s.script(),
        fields,
        s.results());
  }

  static Step ending(Step s, List<Result> results) {
    return new Step(
        s.title(),
        s.kind(),
        s.doer(),
        s.from(),
        s.days(),
        s.waivable(),
        s.script(),
        s.fields(),
        results);
  }
}
