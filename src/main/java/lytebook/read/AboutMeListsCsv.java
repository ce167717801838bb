package lytebook.read;

import java.util.List;
import lytebook.report.sheet.AboutMeLists;

/** Reads what there is to choose from on About me. */
public final class AboutMeListsCsv {
  private AboutMeListsCsv() {}

  /** The lists that come with the program. */
  public static AboutMeLists fromClassPath() {
    return new AboutMeLists(NutrientsCsv.fromClassPath(), List.of(), List.of(), List.of());
  }
}
