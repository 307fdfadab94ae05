package org.branchbook.ui.imports;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Report;
import org.branchbook.imports.profile.Kind;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.TextCell;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.columns.KeepProfile;
import org.branchbook.ui.kit.columns.ProfileChoice;
import org.jspecify.annotations.Nullable;

/** The page of a new import: the file, how it is written, its columns, the dry run, the import. */
final class NewImportView extends StackPane {
  /** Encodings to choose from where the recognised one is wrong. */
  private static final List<String> CHARSETS =
      List.of("UTF-8", "windows-1251", "KOI8-U", "UTF-16LE", "UTF-16BE", "ISO-8859-1");

  private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

  private final ImportModel model;
  private final ViewModel view;
  private final Words words;

  /**
   * @param review leads to the possible duplicates; null for who may not answer them
   */
  NewImportView(
      ImportModel model,
      ViewModel view,
      Consumer<ImportRun> takeBack,
      Consumer<String> openFile,
      @Nullable Runnable review,
      Words words) {
    this.model = model;
    this.view = view;
    this.words = words;
    setId("new-import-page");
    var page = page(takeBack, openFile, review);
    var empty = empty();
    var form = new ViewForm(view, words);
    While.shown(
        this,
        List.of(model.file(), view.asked),
        () ->
            getChildren()
                .setAll(view.asked.get() ? form : model.file().get() == null ? empty : page));
    setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) e.acceptTransferModes(TransferMode.COPY);
          e.consume();
        });
    setOnDragDropped(
        e -> {
          var files = e.getDragboard().getFiles();
          if (!files.isEmpty()) model.choose(files.getFirst().getPath());
          e.setDropCompleted(!files.isEmpty());
          e.consume();
        });
  }

  private Node empty() {
    var empty =
        new EmptyState(
            "fth-upload",
            words.say("imports.screen.empty"),
            words.say("imports.screen.emptyHint"),
            words.say("imports.screen.choose"),
            this::choose);
    empty.getStyleClass().add("drop-place");
    empty.getChildren().add(readView("view-instead"));
    return empty;
  }

  private Button readView(String id) {
    return Parts.button(
        id, "fth-database", words.say("imports.view.choose"), () -> view.asked.set(true));
  }

  private void choose() {
    var chooser = new FileChooser();
    chooser.setTitle(words.say("imports.screen.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                words.say("imports.screen.tables"), "*.csv", "*.txt", "*.tsv", "*.xlsx"),
            new FileChooser.ExtensionFilter(words.say("imports.screen.allFiles"), "*.*"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) model.choose(chosen.getPath());
  }

  private Node page(
      Consumer<ImportRun> takeBack, Consumer<String> openFile, @Nullable Runnable review) {
    var columns = new ColumnsView(model, words);
    var report = new ReportView(model.report(), model.run(), takeBack, openFile, words);
    var middle = new StackPane(columns);
    VBox.setVgrow(middle, Priority.ALWAYS);
    var alike = new AlikeView(model, review, words);
    While.shown(
        this,
        model.shown,
        part ->
            middle
                .getChildren()
                .setAll(
                    switch (part) {
                      case COLUMNS -> columns;
                      case REPORT -> report;
                      case ALIKE -> alike;
                    }));
    var tabs = new StackPane();
    While.shown(
        this,
        model.report(),
        r -> {
          tabs.getChildren().clear();
          if (r != null) tabs.getChildren().add(tabs(r));
        });
    var bar = Parts.row(about(), Parts.gap(), tabs);
    bar.getStyleClass().add("import-bar");
    return new VBox(head(), format(), bar, middle, foot());
  }

  private Node tabs(Report report) {
    int alike = report.alikes().size() + report.moreAlikes();
    var parts =
        Arrays.stream(Part.values()).filter(part -> part != Part.ALIKE || alike > 0).toList();
    var tabs =
        Chips.oneOf(parts, part -> words.say("imports.screen.tab." + part, alike), model.shown);
    tabs.setId("import-tabs");
    return tabs;
  }

  private Node head() {
    var name = Parts.title("");
    name.setId("import-file");
    name.setMinWidth(0);
    While.shown(this, model.file(), _ -> name.setText(model.name()));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var head =
        Parts.row(
            Icons.of("fth-file-text"),
            name,
            readView("choose-view"),
            Parts.button(
                "choose-file", "fth-folder", words.say("imports.screen.other"), this::choose));
    head.getStyleClass().add("list-head");
    return head;
  }

  private Node format() {
    var charset = box("charset", model.format.charset, CHARSETS, c -> c);
    var separator = box("separator", model.format.separator, SEPARATORS, this::separator);
    var dates = box("dates", model.format.dates, DATES, d -> d.isEmpty() ? "–" : d.toLowerCase());
    var sheet = box("sheet", model.format.sheet, List.of(), s -> s);
    sheet.setItems(model.format.sheets);
    var sheetField = new Field(words.say("imports.screen.sheet"), sheet).width(180);
    var charsetField = new Field(words.say("imports.screen.charset"), charset).width(150);
    var separatorField = new Field(words.say("imports.screen.separator"), separator).width(150);
    While.shown(
        this,
        model.format.charset,
        known -> {
          for (var field : List.of(charsetField, separatorField)) {
            field.setVisible(!known.isEmpty());
            field.setManaged(!known.isEmpty());
          }
          // a view of a database has neither
          boolean sheets = known.isEmpty() && !model.format.sheets.isEmpty();
          sheetField.setVisible(sheets);
          sheetField.setManaged(sheets);
        });
    var row =
        new HBox(
            12,
            charsetField,
            separatorField,
            sheetField,
            new Field(words.say("imports.screen.dates"), dates).width(150),
            new ProfileChoice(model.profiles, model::use, words).field(words),
            year());
    row.getStyleClass().add("import-bar");
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private static final List<String> DATES =
      List.of(
          "",
          "yyyy-MM-dd",
          "dd.MM.yyyy",
          "dd/MM/yyyy",
          "MM/dd/yyyy",
          "yyyyMMdd",
          "yyyy/MM/dd",
          "dd-MM-yyyy",
          "dd.MM.yy");

  private String separator(String sign) {
    return switch (sign) {
      case "," -> words.say("imports.screen.separator.comma");
      case ";" -> words.say("imports.screen.separator.semicolon");
      case "\t" -> words.say("imports.screen.separator.tab");
      default -> sign;
    };
  }

  private ComboBox<String> box(
      String id, StringProperty value, List<String> choices, Function<String, String> name) {
    var box = new ComboBox<String>();
    box.setId(id);
    box.getItems().setAll(choices);
    Function<@Nullable String, String> shown = c -> c == null ? "" : name.apply(c);
    box.setButtonCell(new TextCell<>(shown));
    box.setCellFactory(_ -> new TextCell<>(shown));
    While.shown(this, value, box::setValue);
    box.setOnAction(
        _ -> {
          var chosen = box.getValue();
          if (chosen == null || chosen.equals(value.get())) return;
          value.set(chosen);
          model.lookAgain();
        });
    return box;
  }

  /** Of a plan: which year's. */
  private Node year() {
    var year = new TextField();
    year.setId("import-year");
    year.setPromptText(words.say("imports.screen.year.asFile"));
    year.textProperty().bindBidirectional(model.format.year);
    year.textProperty().subscribe((_, _) -> model.changed());
    var field = new Field(words.say("imports.screen.year"), year).width(150);
    While.shown(
        this,
        model.columns.kind,
        kind -> {
          field.setVisible(kind == Kind.PLAN);
          field.setManaged(kind == Kind.PLAN);
        });
    return field;
  }

  private Node about() {
    var chips =
        Chips.oneOf(
            Kind.IMPORTED,
            k -> Sentence.begin(words.name("imports.kind", k), words),
            model.columns.kind);
    chips.setId("kinds");
    for (int i = 0; i < Kind.IMPORTED.size(); i++) {
      var kind = Kind.IMPORTED.get(i);
      chips.getChildren().get(i).addEventHandler(ActionEvent.ACTION, _ -> model.about(kind));
    }
    return chips;
  }

  /** Asked for where the file says something of closed months. */
  private Node why() {
    var why = new TextField();
    why.setId("import-why");
    why.setPromptText(words.say("imports.screen.why"));
    why.setAccessibleText(words.say("imports.screen.why"));
    why.setPrefColumnCount(24);
    why.textProperty().bindBidirectional(model.correction.why);
    While.shown(
        this,
        model.correction.closed(),
        closed -> {
          why.setVisible(closed);
          why.setManaged(closed);
          if (closed) why.requestFocus();
        });
    return why;
  }

  private Node foot() {
    var error = new ErrorLine("import-error", model.error(), words);
    var keeping = new KeepProfile(model::keep, words);
    var tryOut = Parts.button("try-out", words.say("imports.screen.try"), model::tryOut);
    var load = Parts.primary("load", words.say("imports.screen.load"), () -> model.load(words));
    Runnable enable =
        () -> {
          boolean busy = model.busy().get();
          boolean done = model.run().get() != null;
          tryOut.setDisable(busy || done);
          load.setDisable(busy || done || model.correction.untried().get());
          keeping.setVisible(model.profile().get() == null && !done);
          keeping.setManaged(keeping.isVisible());
        };
    While.shown(this, model.busy(), _ -> enable.run());
    While.shown(this, model.run(), _ -> enable.run());
    While.shown(this, model.correction.untried(), _ -> enable.run());
    While.shown(this, model.profile(), _ -> enable.run());
    var foot = new HBox(8, keeping, why(), error, Parts.gap(), tryOut, load);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("foot-bar");
    return foot;
  }
}
