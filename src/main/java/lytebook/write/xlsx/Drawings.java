package lytebook.write.xlsx;

import java.util.List;
import lytebook.report.book.Anchor;
import lytebook.report.book.Book;
import lytebook.report.book.Chart;
import lytebook.report.book.HeatMap;
import lytebook.report.book.Sheet;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Lays the charts and pictures over a sheet. */
record Drawings(Book book, PackageParts parts, HeatMapPictures pictures) {
  void write(Sheet sheet, XSSFSheet target) {
    if (sheet.charts().isEmpty() && sheet.heatMaps().isEmpty()) {
      return;
    }
    XSSFDrawing drawing = target.createDrawingPatriarch();
    sheet.charts().forEach(chart -> write(chart, drawing));
    sheet.heatMaps().forEach(heatMap -> write(heatMap, drawing));
    nameFrames(sheet.charts(), drawing);
  }

  private void write(Chart chart, XSSFDrawing drawing) {
    XSSFChart target = drawing.createChart(anchor(chart.anchor()));
    ChartPart part =
        new ChartPart(chart, ChartCells.title(chart, book), ChartCells.days(chart, book));
    parts.replace(target.getPackagePart().getPartName().getName(), part::write);
  }

  private static void nameFrames(List<Chart> charts, XSSFDrawing drawing) {
    for (int i = 0; i < charts.size(); i++) {
      describe(
          drawing
              .getCTDrawing()
              .getTwoCellAnchorArray(i)
              .getGraphicFrame()
              .getNvGraphicFramePr()
              .getCNvPr(),
          charts.get(i).altText());
    }
  }

  private void write(HeatMap heatMap, XSSFDrawing drawing) {
    XSSFClientAnchor anchor = anchor(heatMap.anchor());
    byte[] png = pictures.png(heatMap);
    if (png == null) {
      writeInWords(heatMap, anchor, drawing);
      return;
    }
    int index = drawing.getSheet().getWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = drawing.createPicture(anchor, index);
    describe(picture.getCTPicture().getNvPicPr().getCNvPr(), heatMap.altText());
  }

  /** Where this machine cannot draw, the picture's words take its place. */
  private static void writeInWords(HeatMap heatMap, XSSFClientAnchor anchor, XSSFDrawing drawing) {
    XSSFSimpleShape box = drawing.createSimpleShape(anchor);
    box.setText(CleanText.of(heatMap.altText()));
    describe(box.getCTShape().getNvSpPr().getCNvPr(), heatMap.altText());
  }

  private static void describe(CTNonVisualDrawingProps properties, String altText) {
    properties.setDescr(CleanText.of(altText));
  }

  private static XSSFClientAnchor anchor(Anchor at) {
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, 0, 0, at.firstColumn(), at.firstRow(), at.endColumn(), at.endRow());
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }
}
