package lytebook.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lytebook.assess.Assessment;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Assessor;
import lytebook.assess.OwnLimits;
import lytebook.assess.ReferenceRow;
import lytebook.fluid.FluidFinder;
import lytebook.health.HealthRules;
import lytebook.health.Precautions;
import lytebook.log.ActivityEntry;
import lytebook.log.DayMark;
import lytebook.log.Diaries;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.log.copy.CopiedRows;
import lytebook.log.copy.DailyTabletRows;
import lytebook.match.MatchedEntry;
import lytebook.match.rows.ClientMatcher;
import lytebook.match.rows.DuplicateRows;
import lytebook.match.rows.LogMatcher;
import lytebook.memory.ClientMemory;
import lytebook.nutrient.Nutrient;
import lytebook.plan.Plan;
import lytebook.plan.Planner;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.report.EarlierReport;
import lytebook.read.report.EditedPlan;
import lytebook.read.table.FluidTablesCsv;
import lytebook.read.table.LogWords;
import lytebook.reference.TargetSet;
import lytebook.report.Report;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.total.Totaller;
import lytebook.total.Totals;
import org.jspecify.annotations.Nullable;

/** Takes a log through match, total and assess to a report. */
final class Analysis {
  /**
   * What a run was asked for beside the log.
   *
   * @param person who the command line says it is; what it leaves open comes from the log
   * @param from first day to look at; null for all
   * @param to last day to look at; null for all
   * @param today day of the run
   * @param earlier what the person decided in an earlier report
   * @param memory what is remembered for the client
   * @param plans whether food ideas are asked for
   */
  record AnalysisRequest(
      Person person,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate today,
      EarlierReport earlier,
      ClientMemory memory,
      boolean plans) {}

  private final ProgramTables data;
  private final TargetChoice targets;
  private final LogMatcher matcher;
  private final HealthRules health;
  private final FluidFinder fluid;
  private final CopiedRows copiedRows = new CopiedRows(LogWords.copyWords());

  Analysis(ProgramTables data, TargetChoice targets) {
    this.data = data;
    this.targets = targets;
    this.matcher = data.matcher();
    this.health = new HealthRules(data.health());
    this.fluid = new FluidFinder(data.nutrients(), FluidTablesCsv.fromClassPath());
  }

  /** The report of a log; empty when no row of it has a date in the period. */
  Optional<Report> report(FoodLog log, AnalysisRequest request) {
    Person person = person(log, request.person(), request.earlier());
    ClientMatcher choices = new ClientMatcher(matcher, data.foods(), request.memory());
    CopiedRows.RowsWithCopies copied = copiedRows.of(log.entries());
    List<Entry> entries = DailyTabletRows.added(copied.entries(), person.tablets());
    List<MatchedEntry> rows =
        DuplicateRows.noted(
            entries.stream()
                .filter(entry -> isWithin(entry, request))
                .flatMap(entry -> choices.rows(entry, copied.of(entry)).stream())
                .toList(),
            request.memory());
    if (rows.stream().allMatch(row -> row.entry().date() == null)) {
      return Optional.empty();
    }
    Map<LocalDate, DayMark> marks = new HashMap<>(log.dayMarks());
    marks.putAll(request.earlier().marks());
    Totals totals =
        new Totaller(data.nutrients(), data.categories(), data.mealOrder()).total(rows, marks);
    TargetSet set = targets.tableFor(person).targetsFor(person);
    int ofTablets = entries.size() - copied.entries().size();
    Diaries diaries = log.diaries().completedBy(request.earlier().diaries());
    Precautions precautions = health.of(person, diaries.showEndurance());
    Optional<EditedPlan> kept = keptPlan(log, request);
    List<Problem> beside = new ArrayList<>(aboutPerson(log, person, set, precautions));
    kept.ifPresent(plan -> beside.addAll(plan.problems()));
    List<List<ReferenceRow>> referenceRows =
        data.nutrients().stream()
            .map(
                nutrient ->
                    referenceRows(
                        nutrient,
                        set,
                        person,
                        request.earlier(),
                        isHidden(nutrient, set, precautions)))
            .toList();
    Assessment assessment = new Assessor(data.nutrients()).assess(totals, set, referenceRows);
    beside.addAll(withoutSpread(assessment));
    FoodLog whole = with(log, person, ofTablets, beside, request.earlier(), totals).with(diaries);
    return Optional.of(
        new Report(
            whole,
            totals,
            assessment,
            precautions,
            fluid.findings(totals, whole, holdsBackReplacement(precautions)),
            plan(totals, assessment, precautions, person, request, kept.orElse(null)),
            request.memory().cards(),
            request.today(),
            request.today(),
            Lytebook.version()));
  }

  /** The plan that the person changed, else that of the week that begins with the next Monday. */
  private Plan plan(
      Totals totals,
      Assessment assessment,
      Precautions precautions,
      Person person,
      AnalysisRequest asked,
      @Nullable EditedPlan kept) {
    LocalDate firstDay =
        kept == null
            ? asked.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            : kept.firstDay();
    if (!asked.plans()) {
      return Plan.none(Plan.Outcome.NOT_ASKED, firstDay);
    }
    Planner planner = new Planner(data.plan(), data.nutrients());
    Planner.PlanRequest request =
        new Planner.PlanRequest(totals, assessment, precautions, person.preferences(), firstDay);
    return kept == null ? planner.plan(request) : planner.keep(request, kept.rows());
  }

  /** The plan of the earlier report of this person, where it is still to be kept. */
  private static Optional<EditedPlan> keptPlan(FoodLog log, AnalysisRequest request) {
    Person now = request.person().completedBy(log.person());
    return Optional.ofNullable(request.earlier().plan())
        .filter(plan -> plan.holdsOn(request.today()))
        .filter(plan -> !isAnother(now, request.earlier()));
  }

  /** The numbers of those known to be young are shown, for they are not judged at all. */
  private static boolean isHidden(Nutrient nutrient, TargetSet set, Precautions precautions) {
    return set.under19()
        ? precautions.hidesReferences(nutrient.id())
        : precautions.heldBack(nutrient.id());
  }

  /** Published numbers with those changed on Targets, or none where held back; then their own. */
  private static List<ReferenceRow> referenceRows(
      Nutrient nutrient, TargetSet set, Person person, EarlierReport earlier, boolean heldBack) {
    OwnLimits own = new OwnLimits(person.limits());
    List<ReferenceRow> published = ReferenceRow.of(set.targets(nutrient));
    Stream<ReferenceRow> theirs =
        published.isEmpty()
            ? own.alone(nutrient).stream()
            : published.stream()
                .map(one -> heldBack ? one.held() : earlier.targetChanges().apply(one))
                .map(own::apply);
    return heldBack ? ReferenceRow.merged(theirs.toList()) : theirs.toList();
  }

  /** The matcher of all logs. */
  LogMatcher matcher() {
    return matcher;
  }

  /** Rows without a date are kept: they are listed and not counted. */
  private static boolean isWithin(Entry entry, AnalysisRequest request) {
    LocalDate date = entry.date();
    LocalDate from = request.from();
    LocalDate to = request.to();
    return date == null
        || ((from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to)));
  }

  /**
   * Who the log belongs to: as the command line says, else the log, else the earlier report, unless
   * that is of another client.
   */
  static Person person(FoodLog log, Person said, EarlierReport earlier) {
    Person now = said.completedBy(log.person());
    return isAnother(now, earlier) ? now : now.completedBy(earlier.person());
  }

  private static boolean isAnother(Person now, EarlierReport earlier) {
    String code = now.code().strip();
    String earlierCode = earlier.person().code().strip();
    return !code.isEmpty() && !earlierCode.isEmpty() && !code.equals(earlierCode);
  }

  /** Nothing on replacing fluid or salt where a condition asks for that, or where it may be so. */
  private static boolean holdsBackReplacement(Precautions precautions) {
    return precautions.noReplacementAdvice()
        || precautions.heldBack(Nutrient.FLUID)
        || !precautions.unanswered().isEmpty();
  }

  /** What is to be said of the reference values chosen, and of the health answers. */
  private List<Problem> aboutPerson(
      FoodLog log, Person person, TargetSet set, Precautions precautions) {
    Place place = Place.ofFile(log.file());
    Stream<Problem> ofTargets =
        Stream.of(set.problem(place), targets.problem(person, place)).flatMap(Optional::stream);
    // What the sheet's reader said at its cell is not said again.
    Stream<Problem> ofHealth =
        precautions.problems().stream()
            .filter(
                problem ->
                    log.problems().stream()
                        .noneMatch(
                            said ->
                                said.code() == problem.code()
                                    && said.place().row() == problem.place().row()));
    return Stream.concat(ofTargets, ofHealth).toList();
  }

  /** Nutrients of which someone took the day-to-day spread off Targets. */
  private static List<Problem> withoutSpread(Assessment assessment) {
    Place targets = Place.ofFile(TargetsLayout.SHEET);
    return assessment.nutrients().stream()
        .filter(NutrientResult::lacksSpread)
        .map(one -> one.nutrient().name().toLowerCase(Locale.ROOT))
        .map(name -> Problem.of(ProblemCode.SPREAD_MISSING, targets, name, name))
        .toList();
  }

  /** The log with who it belongs to, and with the rows of daily tablets among those read. */
  private static FoodLog with(
      FoodLog log,
      Person person,
      int ofTablets,
      List<Problem> aboutPerson,
      EarlierReport earlier,
      Totals totals) {
    List<Problem> asRead =
        Stream.of(log.problems(), earlier.problems()).flatMap(List::stream).distinct().toList();
    boolean isAgainst = aboutPerson.stream().anyMatch(Analysis::isAgainstSex);
    boolean hasPlace = asRead.stream().anyMatch(Analysis::isAgainstSex);
    List<Problem> problems = new ArrayList<>();
    aboutPerson.stream().filter(one -> !(hasPlace && isAgainstSex(one))).forEach(problems::add);
    // What About me contradicts an option may have put right.
    asRead.stream().filter(one -> isAgainst || !isAgainstSex(one)).forEach(problems::add);
    problems.addAll(log.diaries().cramps().differences(earlier.diaries().cramps()));
    for (ActivityEntry row : log.diaries().activityNotTaken(earlier.diaries())) {
      String day = row.date().toString();
      String excerpt = day + " | " + row.kind();
      problems.add(Problem.of(ProblemCode.ACTIVITY_DIARIES_DIFFER, row.place(), excerpt, day));
    }
    log.diaries()
        .completedBy(earlier.diaries())
        .cramps()
        .outside(totals.from(), totals.to())
        .ifPresent(problems::add);
    return log.with(person, log.rowsRead() + ofTablets, problems);
  }

  private static boolean isAgainstSex(Problem problem) {
    return problem.code() == ProblemCode.LIFE_STAGE_AGAINST_SEX;
  }
}
