package lytebook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The core is pure, the rim depends on the core, and never the other way round. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("lytebook");

  /**
   * The pure core, from the words that all share to the sheets: a package knows only those before
   * it. Read down to follow the data, up to see who depends on a package.
   */
  private static final List<String> CORE_IN_ORDER =
      List.of(
          "text",
          "nutrient",
          "problem",
          "spreadsheet",
          "food",
          "log",
          "log.date",
          "log.rows",
          "log.grid",
          "log.copy",
          "log.aboutme",
          "log.diary",
          "dialect",
          "memory",
          "health",
          "match",
          "match.amount",
          "match.supplement",
          "match.table",
          "match.name",
          "match.portion",
          "match.split",
          "match.rows",
          "own",
          "reference",
          "total",
          "fluid",
          "assess",
          "cramp",
          "plan.table",
          "plan",
          "report.book",
          "report",
          "report.format",
          "report.sheet.layout",
          "report.sheet.entry",
          "report.sheet.plan",
          "report.sheet.cramps",
          "report.sheet.summary",
          "report.sheet",
          "report.template");

  /**
   * Where files, clock and standard streams may be touched; each knows the core, and those before
   * it.
   */
  private static final List<String> RIM_IN_ORDER =
      List.of(
          "read",
          "read.file",
          "read.table",
          "read.own",
          "read.report",
          "read.log",
          "write.file",
          "write.picture",
          "write.xlsx",
          "write.json",
          "usda",
          "app",
          "cli");

  /** Top-level types of a package; more need a reason in its package-info, and none has over 40. */
  private static final int USUAL_SIZE = 25;

  private static final int LARGEST_SIZE = 40;

  /** Begins the reason for a package of more types than usual. */
  private static final String REASON = "More than 25 classes, because";

  private static final String[] CORE = named(CORE_IN_ORDER);
  private static final String[] RIM = named(RIM_IN_ORDER);

  private static String[] named(List<String> packages) {
    return packages.stream().map(one -> "lytebook." + one).toArray(String[]::new);
  }

  @Test
  void theRulesSawTheClasses() {
    assertTrue(CLASSES.size() >= 40, CLASSES.size() + " classes seen");
    for (String place : CORE) {
      assertTrue(CLASSES.stream().anyMatch(resideInAnyPackage(place)), place);
    }
    Set<String> unplaced = new TreeSet<>();
    CLASSES.stream()
        .filter(resideOutsideOfPackages(CORE).and(resideOutsideOfPackages(RIM)))
        .forEach(type -> unplaced.add(type.getName()));
    assertTrue(unplaced.isEmpty(), "neither core nor rim: " + unplaced);
  }

  @Test
  void theCoreDoesNotKnowTheRim() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(RIM)
        .check(CLASSES);
  }

  @Test
  void readersAndWritersDoNotKnowTheCommandLine() {
    noClasses()
        .that()
        .resideInAnyPackage("lytebook.read..", "lytebook.write..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("lytebook.app..", "lytebook.cli..", "lytebook.usda..")
        .check(CLASSES);
  }

  @Test
  void theCoreTouchesNoFileAndNoLibraryOfTheRim() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio.file..",
                    "java.net..",
                    "java.awt..",
                    "org.apache.poi..",
                    "org.apache.commons.csv..",
                    "org.jfree..",
                    "picocli..",
                    "com.fasterxml..")
                .or(resideInAnyPackage("java.io..").and(isNotAnExceptionOrMarker())))
        .check(CLASSES);
  }

  @Test
  void librariesStayWhereTheyBelong() {
    library("org.apache.poi..", "lytebook.read..", "lytebook.write..");
    library("org.jfree..", "lytebook.write..");
    library("com.fasterxml..", "lytebook.write..");
    library("picocli..", "lytebook.cli..");
  }

  private static void library(String library, String... homes) {
    noClasses()
        .that(resideOutsideOfPackages(homes))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(CLASSES);
  }

  @Test
  void standardStreamsBelongToTheCommandLine() {
    noClasses()
        .that(resideOutsideOfPackages("lytebook.cli..", "lytebook.usda.."))
        .should()
        .accessTargetWhere(
            describe(
                "is a standard stream",
                (JavaAccess<?> access) ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("in", "out", "err", "exit", "getenv")
                            .contains(access.getTarget().getName())))
        .check(CLASSES);
  }

  @Test
  void theClockIsReadByTheCommandLineAlone() {
    noClasses()
        .that(resideOutsideOfPackages("lytebook.cli.."))
        .should()
        .callCodeUnitWhere(
            describe("reads the clock or the machine's time zone", ArchitectureTest::readsClock))
        .check(CLASSES);
  }

  private static boolean readsClock(JavaCodeUnitAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    if (owner.startsWith("java.time.")) {
      return Set.of("now", "systemDefault", "systemDefaultZone", "systemUTC").contains(name);
    }
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Calendar" -> name.equals("getInstance");
      case "java.util.TimeZone" -> name.equals("getDefault");
      case "java.util.Date" -> name.equals("<init>") && takesNothing(call);
      default -> false;
    };
  }

  @Test
  void nothingFollowsTheMachinesLocale() {
    noClasses()
        .should()
        .callCodeUnitWhere(describe("follows the default locale", ArchitectureTest::followsLocale))
        .check(CLASSES);
  }

  private static boolean followsLocale(JavaCodeUnitAccess<?> call) {
    String name = call.getTarget().getName();
    boolean locale =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(java.util.Locale.class));
    return switch (call.getTargetOwner().getName()) {
      case "java.util.Locale" -> name.equals("getDefault");
      case "java.lang.String" ->
          name.equals("formatted")
              || (!locale && Set.of("format", "toLowerCase", "toUpperCase").contains(name));
      case "java.text.NumberFormat", "java.text.DecimalFormatSymbols" ->
          !locale && name.startsWith("get") && name.endsWith("Instance");
      case "java.text.DecimalFormat" ->
          name.equals("<init>") && call.getTarget().getRawParameterTypes().size() < 2;
      case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern") && !locale;
      default -> false;
    };
  }

  private static boolean takesNothing(JavaCodeUnitAccess<?> call) {
    return call.getTarget().getRawParameterTypes().isEmpty();
  }

  private static DescribedPredicate<JavaClass> isNotAnExceptionOrMarker() {
    return describe(
        "is neither an exception nor a marker",
        type ->
            !type.isAssignableTo(Throwable.class)
                && !type.isEquivalentTo(java.io.Serializable.class));
  }

  @Test
  void aPackageKnowsOnlyThoseBeforeIt() {
    List<String> order = concatenated();
    Set<String> upward = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      int here = order.indexOf(room(type));
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith("lytebook") && order.indexOf(room(target)) > here) {
          upward.add(type.getName() + " -> " + target.getName());
        }
      }
    }
    assertTrue(upward.isEmpty(), "knows what comes later: " + upward);
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^lytebook\\.", "");
  }

  @Test
  void packagesAreSmall() throws IOException {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(type -> type.getEnclosingClass().isEmpty())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertTrue(sizes.size() >= 40, sizes.size() + " packages seen");
    for (Map.Entry<String, Long> one : sizes.entrySet()) {
      Path folder = Path.of("src/main/java", one.getKey().replace('.', '/'));
      boolean hasReason = told(folder).contains(REASON);
      assertTrue(one.getValue() <= (hasReason ? LARGEST_SIZE : USUAL_SIZE), one.toString());
    }
  }

  @Test
  void publicTypesAreFew() {
    long types =
        CLASSES.stream()
            .filter(type -> type.getEnclosingClass().isEmpty())
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .count();
    assertTrue(types <= 320, types + " public types");
  }

  /** Every package says what comes in, what goes out and which class to read first. */
  @Test
  void everyPackageTellsWhereToStart() throws IOException {
    for (String place : named(concatenated())) {
      Path folder = Path.of("src/main/java", place.replace('.', '/'));
      String words = told(folder);
      Matcher first =
          Pattern.compile("In: .* Out: .* Start with \\{@link " + place + "\\.(\\w+)}")
              .matcher(words);
      assertTrue(first.find(), place);
      assertTrue(Files.exists(folder.resolve(first.group(1) + ".java")), place);
    }
  }

  /** What a package says of itself, on one line. */
  private static String told(Path folder) throws IOException {
    return Files.readString(folder.resolve("package-info.java")).replaceAll("\\s+(\\* )?", " ");
  }

  private static List<String> concatenated() {
    return Stream.concat(CORE_IN_ORDER.stream(), RIM_IN_ORDER.stream()).toList();
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertTrue(unmarked.isEmpty(), "without @NullMarked: " + unmarked);
  }
}
