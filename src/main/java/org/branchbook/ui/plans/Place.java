package org.branchbook.ui.plans;

/** What the section of income shows. */
enum Place {
  CLIENTS,
  FORECAST,
  FACTS,
  PRODUCTS,
  RATES
}
