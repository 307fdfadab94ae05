package org.branchbook.ui.advice;

import org.branchbook.playbooks.advice.acts.AdviceOf;
import org.branchbook.playbooks.advice.acts.AnswerAdvice;
import org.branchbook.playbooks.advice.acts.ChooseModel;
import org.branchbook.playbooks.advice.acts.ExportFunnel;
import org.branchbook.playbooks.advice.acts.ReadFunnel;

/** What the screens of advice ask and do. */
public record AdviceWork(
    AdviceOf of, AnswerAdvice answer, ReadFunnel funnel, ExportFunnel export, ChooseModel models) {}
