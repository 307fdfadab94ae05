package org.branchbook.ui.plans.industries;

import org.branchbook.plans.income.Earner;
import org.branchbook.plans.industries.Beside;

/** A client or prospect of an industry by name, beside the others of it. */
record Person(Earner earner, Beside beside) {}
