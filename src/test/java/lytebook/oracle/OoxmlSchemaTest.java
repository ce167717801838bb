package lytebook.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OoxmlSchemaTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private Path file;

  @BeforeEach
  void aSoundWorkbookWithTableChartAndComment(@TempDir Path temporary) throws IOException {
    file = temporary.resolve("sound.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Log");
      for (int i = 0; i < 3; i++) {
        sheet.createRow(i).createCell(0).setCellValue(i == 0 ? "Grams" : "row " + i);
      }
      sheet
          .createTable(new AreaReference("A1:A3", workbook.getSpreadsheetVersion()))
          .setName("Foods");
      XSSFDrawing drawing = sheet.createDrawingPatriarch();
      XSSFComment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
      comment.setString("a note");
      sheet.getRow(0).getCell(0).setCellComment(comment);
      lineChart(drawing);
      workbook.write(out);
    }
  }

  private static void lineChart(XSSFDrawing drawing) {
    XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 4, 4, 9, 9));
    var data =
        (XDDFLineChartData)
            chart.createData(
                ChartTypes.LINE,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
    data.setGrouping(Grouping.STANDARD);
    data.addSeries(
        XDDFDataSourcesFactory.fromArray(new String[] {"a", "b"}, "Log!$A$2:$A$3"),
        XDDFDataSourcesFactory.fromArray(new Double[] {1.0, 2.0}, "Log!$B$2:$B$3"));
    chart.plot(data);
  }

  @Test
  void aSoundWorkbookHasNoErrors() throws IOException {
    assertEquals(List.of(), OoxmlSchema.errors(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xl/worksheets/sheet1.xml | <row r="1"     | <row r="one"
          xl/worksheets/sheet1.xml | <sheetData>    | <wrong/><sheetData>
          xl/styles.xml            | <cellXfs       | <unheardOf/><cellXfs
          xl/sharedStrings.xml     | <si>           | <si><q/>
          xl/workbook.xml          | <sheets>       | <sheets><sheet/>
          xl/tables/table1.xml     | <tableColumns   | <tableRows/><tableColumns
          xl/comments1.xml         | <authors>      | <writers/><authors>
          xl/charts/chart1.xml     | <c:grouping val="standard"/> | ''
          xl/charts/chart1.xml     | <c:plotArea>   | <c:plotArea>&
          xl/drawings/drawing1.xml | <xdr:from>     | <xdr:whence/><xdr:from>
          xl/charts/chart1.xml     | c:chartSpace   | c:chartRoom
          """)
  void aBrokenPartIsNamed(String part, String sound, String broken) throws IOException {
    replace(part, sound, broken);
    List<String> errors = OoxmlSchema.errors(file);
    assertTrue(errors.stream().anyMatch(error -> error.startsWith("/" + part + ": ")), errors + "");
    assertTrue(errors.stream().allMatch(error -> error.startsWith("/" + part)), errors + "");
  }

  @Test
  void laterExtensionsAreReadAsAnOlderProgramWould() throws IOException {
    replace(
        SHEET,
        "<sheetData>",
        """
        <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
        <mc:Choice Requires="z" xmlns:z="urn:later"><z:new/></mc:Choice></mc:AlternateContent>\
        <z:new xmlns:z="urn:later"/><sheetData z:since="2030" xmlns:z="urn:later">""");
    replace(
        SHEET,
        "<worksheet ",
        """
        <worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:z="urn:later" mc:Ignorable="z"\s""");
    replace(
        SHEET,
        "</worksheet>",
        """
        <extLst><ext uri="{0}" xmlns:z="urn:later"><z:new/></ext></extLst></worksheet>""");
    assertEquals(List.of(), OoxmlSchema.errors(file));
  }

  private void replace(String part, String sound, String broken) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(file)) {
      Path path = archive.getPath(part);
      String xml = Files.readString(path, StandardCharsets.UTF_8);
      assertTrue(xml.contains(sound), part + " lacks " + sound + ": " + xml);
      Files.writeString(path, xml.replace(sound, broken), StandardCharsets.UTF_8);
    }
  }
}
