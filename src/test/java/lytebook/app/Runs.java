package lytebook.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lytebook.food.PortionText;
import lytebook.log.FoodLog;
import lytebook.log.OwnFoodSheet;
import lytebook.log.Person;
import lytebook.match.rows.LogMatcher;
import lytebook.memory.ClientMemory;
import lytebook.memory.Memory;
import lytebook.own.OwnFoodBook;
import lytebook.problem.Place;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.log.LogReader;
import lytebook.read.report.EarlierReport;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.book.Book;

/** Runs of the program within the tests, from a log to a book. */
public final class Runs {
  static final ProgramTables DATA = ProgramTables.load();
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  public static final Person WOMAN_46 =
      new Person("EX-01", Person.Sex.FEMALE, OptionalInt.of(46), Person.LifeStage.NONE);

  private static final Map<Authority, Analysis> ANALYSES = new EnumMap<>(Authority.class);

  private Runs() {}

  public static FoodLog log(String name) {
    return log(Path.of("src/test/resources/logs", name));
  }

  public static FoodLog log(Path file) {
    ReadResult result = new LogReader().read(file, new ReadOptions(TODAY, null));
    return ((ReadResult.Readable) result).log();
  }

  public static Report report(FoodLog log, Person person, Authority authority) {
    return ANALYSES
        .computeIfAbsent(
            authority, one -> new Analysis(DATA, new TargetChoice(one, DATA.nutrients())))
        .report(log, request(person, ClientMemory.nothing()))
        .orElseThrow();
  }

  /** A report of one who has a label, a mug, tablets and a recipe of their own. */
  public static Report ownFoods(FoodLog log) {
    List<OwnFoodSheet> sheets =
        List.of(
            sheet(
                OwnFoodSheet.SheetType.FOODS,
                "food=Seed mix;unit=portion;weighs=30 g;basis=portion;magnesium=15 %;country=EU;"
                    + "salt=0.3;fill=walnuts",
                "food=my mug;weighs=350 ml",
                "food=Night mineral;kind=tablet;basis=tablet;magnesium=100",
                "food=Plain paste;basis=100 g;calcium=40"),
            sheet(
                OwnFoodSheet.SheetType.RECIPES,
                "recipe=Stew;serves=2;cooked=400;ingredient=seed mix;amount=100;unit=g",
                "ingredient=tap water;amount=500;unit=g"));
    Memory nothing = new Memory(DATA.words(), List.of());
    LogMatcher matcher = DATA.matcher();
    OwnFoodBook.OwnFoodChanges taken =
        new OwnFoodBook(DATA.ownWords(), DATA.nutrients(), DATA.foods(), () -> matcher)
            .take(sheets, List.of(), nothing, "EX-01", TODAY);
    return new Analysis(DATA, new TargetChoice(Authority.US, DATA.nutrients()))
        .report(log, request(WOMAN_46, taken.in(nothing).of("EX-01")))
        .orElseThrow();
  }

  private static Analysis.AnalysisRequest request(Person person, ClientMemory memory) {
    return new Analysis.AnalysisRequest(
        person, null, null, TODAY, EarlierReport.NONE, memory, true);
  }

  private static OwnFoodSheet sheet(OwnFoodSheet.SheetType kind, String... rows) {
    List<OwnFoodSheet.Line> lines = new ArrayList<>();
    for (String row : rows) {
      lines.add(new OwnFoodSheet.Line(4 + lines.size(), PortionText.parseValues(row), ""));
    }
    return new OwnFoodSheet(kind, Place.ofFile("log.xlsx"), Map.of(), lines, List.of());
  }

  public static Book book(Report report) {
    return DATA.books().book(report, Book.Paper.A4);
  }
}
