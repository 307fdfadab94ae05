package org.branchbook.training.invented;

import java.util.List;

/** The legal forms of Ukrainian organisations, as often as a branch meets them. */
final class LegalForms {
  private record Form(String brief, String full, int weight) {}

  private static final List<Form> ALL =
      List.of(
          new Form("ТОВ", "Товариство з обмеженою відповідальністю", 66),
          new Form("ПП", "Приватне підприємство", 13),
          new Form("ФГ", "Фермерське господарство", 9),
          new Form("ПрАТ", "Приватне акціонерне товариство", 5),
          new Form("ДП", "Дочірнє підприємство", 3),
          new Form("ГО", "Громадська організація", 2),
          new Form("ОСББ", "Об’єднання співвласників багатоквартирного будинку", 2));
  private static final Weighted<Form> FORMS = new Weighted<>(ALL, Form::weight);

  private LegalForms() {}

  static String any(Dice dice) {
    return FORMS.pick(dice).brief();
  }

  static String inFull(String brief) {
    return ALL.stream().filter(f -> f.brief().equals(brief)).findFirst().orElseThrow().full();
  }
}
