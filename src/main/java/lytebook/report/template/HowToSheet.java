package lytebook.report.template;

import java.util.List;
import java.util.stream.IntStream;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;

/** Short notes on how to fill the log in, on one page. */
final class HowToSheet {
  static final String SHEET = "How to fill it";
  private static final String BULLET = "•";
  private static final double BULLET_WIDTH = 2.5;
  private static final double GAP = 4;
  private static final double LINE_WIDTH = 91;

  private static final List<String> PARTS = List.of("start", "what", "how_much", "when", "finish");

  private HowToSheet() {}

  static Sheet of(Sentences sentences) {
    Sheet sheet = new Sheet(SHEET).width(0, BULLET_WIDTH).width(1, LINE_WIDTH);
    sheet.put(0, 0, Cell.text(sentences.say("template.how.title"), Style.TITLE));
    int row = 1;
    for (String part : PARTS) {
      row++;
      sheet.put(row, 0, Cell.text(sentences.say("template.how." + part), Style.SECTION));
      sheet.merge(Area.row(row++, 0, 1));
      sheet.height(row++, GAP);
      for (String line : lines(sentences, part)) {
        sheet.put(row, 0, Cell.text(BULLET, Style.TEXT));
        sheet.put(row++, 1, Cell.text(line, Style.TEXT_WRAPPED));
      }
    }
    sheet.print(new PrintSetup(false, true, -1, 1, sentences.say("template.page"), "", ""));
    return sheet;
  }

  /** The lines of a part: those numbered from 1 without a gap. */
  private static List<String> lines(Sentences sentences, String part) {
    String start = "template.how." + part + ".";
    int count = 0;
    while (sentences.all().containsKey(start + (count + 1))) {
      count++;
    }
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> sentences.say(start + number))
        .toList();
  }
}
