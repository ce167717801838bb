package lytebook.report.sheet.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Verdict.Tone;
import lytebook.cramp.CrampReport;
import lytebook.health.ActiveCondition;
import lytebook.health.CrampEvidence;
import lytebook.nutrient.Nutrient;
import lytebook.report.CrampSentences;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;

/**
 * Nutrients your muscles use, and your cramps: each nutrient that is low, with how good the
 * evidence is and what the diary says, and beside them what is not food. What a health answer holds
 * back is not among them.
 */
record MusclesBlock(ReportContext pages, Sheet sheet) {
  private static final int STATUS = SummaryLayout.AT_LEAST;
  private static final int LAST_STATUS = SummaryLayout.SHARE;
  private static final int SAID = SummaryLayout.BAR;

  /** Puts the block; gives the next free row. */
  int put(int firstRow) {
    int row = firstRow;
    new RowWriter(sheet, row++).text(0, pages.say("muscles.title"), Style.SECTION);
    if (pages.report.assessment().targets().under19()) {
      return line(row, pages.say("muscles.under_19"), Style.NOTE);
    }
    if (pages.cramps.isPresent()) {
      row = line(row, crampSentences().overall(), Style.TEXT_BOLD);
    } else {
      row = line(row, pages.say("muscles.no_diary"), Style.NOTE);
    }
    for (Nutrient nutrient : CrampReport.shown(pages.nutrients)) {
      if (!pages.report.assessment().of(nutrient).heldBack()) {
        nutrient(row++, nutrient);
      }
    }
    row = notFood(row);
    return line(row, pages.say("muscles.note"), Style.NOTE);
  }

  private CrampSentences crampSentences() {
    return new CrampSentences(pages.cramps.orElseThrow(), pages.sentences);
  }

  /** A nutrient that is low; of another only that it is not. */
  private void nutrient(int row, Nutrient nutrient) {
    NutrientResult result = pages.report.assessment().of(nutrient);
    Tone tone = result.verdict().tone();
    boolean low = tone == Tone.LOW || tone == Tone.BELOW;
    String status = pages.verdictWords.of(result.verdict()).text();
    String otherwise = pages.say("muscles.not_low");
    String toneCell = A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.TONE);
    String verdictCell = A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.VERDICT);
    String isLow = Formula.of("OR(%s=\"LOW\",%s=\"BELOW\")", toneCell, toneCell);
    String shown = tone == Tone.FINE ? otherwise : status;
    RowWriter cells = new RowWriter(sheet, row);
    cells.text(0, nutrient.name(), Style.TEXT_BOLD);
    String statusShown =
        Formula.of("IF(%s=\"FINE\",%s,%s)", toneCell, A1.text(otherwise), verdictCell);
    cells.formula(STATUS, statusShown, shown, Style.TEXT_WRAPPED);
    sheet.merge(Area.row(row, STATUS, LAST_STATUS));
    String said = said(nutrient);
    String saidWhereLow = Formula.of("IF(%s,%s,\"\")", isLow, joined(said));
    cells.formula(SAID, saidWhereLow, low ? said : "", Style.TEXT_WRAPPED);
    sheet.merge(Area.row(row, SAID, SummaryLayout.LAST_SHOWN));
    sheet.height(row, low ? 15.0 * lines(said) + 3 : 18);
  }

  /** The grade of the evidence, what is known, and what the diary says. */
  private String said(Nutrient nutrient) {
    String known =
        pages
            .health
            .evidence(nutrient.id())
            .map(one -> pages.say("muscles.grade", one.words(), one.grade()))
            .orElse("");
    String diary = pages.cramps.flatMap(any -> crampSentences().of(nutrient)).orElse("");
    return diary.isEmpty() ? known : known + "\n" + diary;
  }

  /** Text as a formula; a spreadsheet takes no quoted text over 255 letters and no line break. */
  private static String joined(String text) {
    StringBuilder formula = new StringBuilder();
    for (String line : text.lines().toList()) {
      formula.append(formula.isEmpty() ? "" : "&CHAR(10)&");
      for (int from = 0; from < line.length(); from += 200) {
        formula
            .append(from == 0 ? "" : "&")
            .append(A1.text(line.substring(from, Math.min(line.length(), from + 200))));
      }
    }
    return formula.isEmpty() ? "\"\"" : formula.toString();
  }

  private static final int LETTERS_A_LINE = 78;

  private static long lines(String text) {
    return text.lines().mapToLong(line -> 1 + line.length() / LETTERS_A_LINE).sum();
  }

  /** Muscles, conditions and medicines: with whom to take them up. */
  private int notFood(int firstRow) {
    int row = firstRow;
    String effort = evidence("effort");
    String stretching = evidence("stretching");
    String diary = pages.cramps.map(any -> crampSentences().effort()).orElse("");
    row =
        other(
            row,
            pages.say("muscles.muscles"),
            String.join(" ", List.of(effort, diary, stretching)).replace("  ", " ").strip());
    Set<String> conditions = new LinkedHashSet<>();
    Set<String> medicines = new LinkedHashSet<>();
    for (ActiveCondition one : pages.report.precautions().conditions()) {
      if (one.why() == ActiveCondition.ActiveBecause.ASSUMED
          || one.condition().crampWords().isEmpty()) {
        continue;
      }
      String with =
          one.condition().takeUpWith().isEmpty()
              ? one.condition().crampWords()
              : pages.say(
                  "muscles.take_up", one.condition().crampWords(), one.condition().takeUpWith());
      if (one.why() == ActiveCondition.ActiveBecause.MEDICINE) {
        medicines.add(pages.say("muscles.of", String.join(", ", one.through()), with));
      } else {
        conditions.add(with);
      }
    }
    row = others(row, pages.say("muscles.conditions"), conditions);
    return others(row, pages.say("muscles.medicines"), medicines);
  }

  private int others(int row, String what, Set<String> sentences) {
    return sentences.isEmpty() ? row : other(row, what, String.join("\n", sentences));
  }

  private String evidence(String factor) {
    return pages.health.evidence(factor).map(CrampEvidence::words).orElse("");
  }

  private int other(int row, String what, String said) {
    new RowWriter(sheet, row).text(0, what, Style.TEXT_BOLD).text(STATUS, said, Style.TEXT_WRAPPED);
    sheet.merge(Area.row(row, STATUS, SummaryLayout.LAST_SHOWN));
    return row + 1;
  }

  private int line(int row, String text, Style style) {
    new RowWriter(sheet, row).across(text, style, SummaryLayout.LAST_SHOWN);
    return row + 1;
  }
}
