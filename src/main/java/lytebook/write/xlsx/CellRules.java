package lytebook.write.xlsx;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lytebook.report.book.Area;
import lytebook.report.book.ConditionalFormat;
import lytebook.report.book.DropDown;
import lytebook.report.book.Highlight;
import lytebook.report.book.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationErrorStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;

/** Conditional formats and drop-downs of the sheets of one workbook. */
final class CellRules {
  /** The most letters of a list that stands in the rule itself, or of a prompt. */
  private static final int LONGEST = 255;

  /** The most letters of the words that warn of other input. */
  private static final int LONGEST_WARNING = 225;

  private final XSSFWorkbook workbook;
  private final Map<Highlight, Integer> looks = new EnumMap<>(Highlight.class);

  CellRules(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  void write(Sheet sheet, XSSFSheet target) {
    writeFormats(sheet.formats(), target);
    writeDropDowns(sheet.dropDowns(), target);
  }

  /** The first format given for a cell wins where two set the same trait. */
  private void writeFormats(List<ConditionalFormat> formats, XSSFSheet target) {
    Map<Area, CTConditionalFormatting> byArea = new LinkedHashMap<>();
    int priority = 1;
    for (ConditionalFormat format : formats) {
      CTConditionalFormatting rules =
          byArea.computeIfAbsent(
              format.area(),
              area -> {
                var made = target.getCTWorksheet().addNewConditionalFormatting();
                made.setSqref(List.of(area.address()));
                return made;
              });
      CTCfRule rule = rules.addNewCfRule();
      rule.setType(STCfType.EXPRESSION);
      rule.setDxfId(looks.computeIfAbsent(format.look(), this::dxf));
      rule.setPriority(priority++);
      rule.addFormula(format.formula());
    }
  }

  private int dxf(Highlight look) {
    return workbook.getStylesSource().putDxf(HighlightFormats.of(look)) - 1;
  }

  private static void writeDropDowns(List<DropDown> dropDowns, XSSFSheet target) {
    if (dropDowns.isEmpty()) {
      return;
    }
    CTDataValidations validations = target.getCTWorksheet().addNewDataValidations();
    dropDowns.forEach(dropDown -> write(dropDown, validations.addNewDataValidation()));
    validations.setCount(dropDowns.size());
  }

  private static void write(DropDown dropDown, CTDataValidation rule) {
    rule.setType(STDataValidationType.LIST);
    rule.setErrorStyle(
        dropDown.strict() ? STDataValidationErrorStyle.STOP : STDataValidationErrorStyle.WARNING);
    rule.setAllowBlank(true);
    rule.setShowErrorMessage(true);
    if (!dropDown.prompt().isEmpty()) {
      rule.setShowInputMessage(true);
      String prompt = CleanText.of(dropDown.prompt());
      rule.setPrompt(cut(prompt, LONGEST));
      if (!dropDown.strict()) {
        rule.setError(cut(prompt, LONGEST_WARNING));
      }
    }
    rule.setSqref(List.of(dropDown.area().address()));
    rule.setFormula1(dropDown.source().isEmpty() ? list(dropDown.choices()) : dropDown.source());
  }

  private static String cut(String words, int longest) {
    return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
  }

  private static String list(List<String> choices) {
    String list = choices.stream().map(CellRules::choice).collect(Collectors.joining(","));
    if (list.isEmpty() || list.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a list in a rule holds 1 to 255 letters, not " + list.length() + ": use a range");
    }
    return "\"" + list + "\"";
  }

  private static String choice(String choice) {
    if (choice.contains(",")) {
      throw new IllegalArgumentException("a choice with a comma needs a range: " + choice);
    }
    return CleanText.of(choice).replace("\"", "\"\"");
  }
}
