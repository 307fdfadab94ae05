package org.branchbook.ui.advice;

import java.util.List;
import java.util.function.Supplier;
import org.branchbook.playbooks.advice.acts.AdviceOf;
import org.branchbook.playbooks.advice.acts.AnswerAdvice;
import org.branchbook.playbooks.advice.acts.ExportFunnel;
import org.branchbook.playbooks.advice.acts.ReadFunnel;
import org.branchbook.playbooks.advice.chances.Model;

/**
 * What the screens of advice ask and do.
 *
 * @param models what was learned last
 */
public record AdviceWork(
    AdviceOf of,
    AnswerAdvice answer,
    ReadFunnel funnel,
    ExportFunnel export,
    Supplier<List<Model>> models) {}
