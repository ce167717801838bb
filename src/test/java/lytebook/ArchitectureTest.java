package lytebook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The core is pure, the rim depends on the core, and never the other way round. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("lytebook");

  private static final String[] CORE = {
    "lytebook.text..",
    "lytebook.spreadsheet..",
    "lytebook.nutrient..",
    "lytebook.problem..",
    "lytebook.food..",
    "lytebook.log..",
    "lytebook.health..",
    "lytebook.memory..",
    "lytebook.dialect..",
    "lytebook.match..",
    "lytebook.own..",
    "lytebook.reference..",
    "lytebook.total..",
    "lytebook.fluid..",
    "lytebook.assess..",
    "lytebook.cramp..",
    "lytebook.plan..",
    "lytebook.report.."
  };

  /** Where files, clock and standard streams may be touched: everything that is not core. */
  private static final String[] RIM = {
    "lytebook.read..", "lytebook.write..", "lytebook.usda..", "lytebook.app..", "lytebook.cli.."
  };

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
  void packagesHaveNoCycles() {
    slices().matching("lytebook.(**)").should().beFreeOfCycles().check(CLASSES);
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
