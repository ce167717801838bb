package lytebook.oracle;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.jspecify.annotations.Nullable;

/** POI's formula evaluator, as a calculator that knows nothing of our engine. */
public final class PoiEvaluator {
  private @Nullable XSSFFormulaEvaluator evaluator;

  private PoiEvaluator() {}

  /** Calculates every formula of an .xlsx anew; a formula that POI cannot do is a fault. */
  public static SheetValues evaluate(Path workbook) throws IOException {
    return SheetValues.read(workbook, new PoiEvaluator()::value);
  }

  private @Nullable CellContent value(XSSFCell cell) {
    if (evaluator == null) {
      evaluator = new XSSFFormulaEvaluator(cell.getSheet().getWorkbook());
    }
    try {
      return content(evaluator.evaluate(cell));
    } catch (NotImplementedException e) {
      throw new IllegalStateException(
          cell.getSheet().getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula(),
          e);
    }
  }

  private static @Nullable CellContent content(CellValue value) {
    return switch (value.getCellType()) {
      case NUMERIC -> new CellContent.Numeric(value.getNumberValue());
      case STRING -> new CellContent.Text(value.getStringValue());
      case BOOLEAN -> new CellContent.Truth(value.getBooleanValue());
      case ERROR -> new CellContent.Fault(FormulaError.forInt(value.getErrorValue()).getString());
      case BLANK -> null;
      case FORMULA, _NONE -> throw new IllegalStateException(value.getCellType().name());
    };
  }
}
