package lytebook.app;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.FoodLog;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * The people in one file, and those of them that are wanted.
 *
 * @param logs one log for each person wanted, by the ending of the report's name: empty for a file
 *     of one person
 * @param stop why the file cannot be used so; null when it can
 */
public record Clients(Map<String, FoodLog> logs, @Nullable Problem stop) {
  /** More people than this in a file are not all reported without being asked for. */
  static final int MOST = 50;

  private static final int NAMED = 5;
  private static final int LONGEST_ENDING = 60;

  public Clients {
    logs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(logs));
  }

  /**
   * The people of a file.
   *
   * @param wanted codes asked for; empty for all
   */
  public static Clients of(ReadResult result, List<String> wanted) {
    if (result instanceof ReadResult.Unreadable unreadable) {
      return new Clients(Map.of(), unreadable.problem());
    }
    if (result instanceof ReadResult.Readable one) {
      FoodLog log = one.log();
      boolean isWanted = wanted.isEmpty() || wanted.contains(log.person().code());
      return isWanted
          ? new Clients(Map.of("", log), null)
          : new Clients(Map.of(), noSuch(wanted.get(0), List.of(log)));
    }
    return among(((ReadResult.SeveralClients) result).logs(), wanted);
  }

  private static Clients among(List<FoodLog> all, List<String> wanted) {
    Set<String> codes = all.stream().map(log -> log.person().code()).collect(Collectors.toSet());
    for (String code : wanted) {
      if (!codes.contains(code)) {
        return new Clients(Map.of(), noSuch(code, all));
      }
    }
    if (wanted.isEmpty() && all.size() > MOST) {
      return new Clients(Map.of(), toChoose(all));
    }
    Map<String, FoodLog> logs = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (FoodLog log : all) {
      String ending = ending(log.person().code(), taken);
      if (wanted.isEmpty() || wanted.contains(log.person().code())) {
        logs.put(ending, log);
      }
    }
    return new Clients(logs, null);
  }

  /** That one of several people must be chosen. */
  public static Problem toChoose(List<FoodLog> all) {
    return Problem.of(
        ProblemCode.CLIENTS_TO_CHOOSE,
        Place.ofFile(all.get(0).file()),
        "",
        Integer.toString(all.size()),
        named(all));
  }

  private static Problem noSuch(String code, List<FoodLog> all) {
    return Problem.of(
        ProblemCode.NO_SUCH_CLIENT, Place.ofFile(all.get(0).file()), "", code, named(all));
  }

  private static String named(List<FoodLog> all) {
    return all.stream()
        .limit(NAMED)
        .map(log -> log.person().code().isEmpty() ? "?" : log.person().code())
        .collect(Collectors.joining(", ", "", all.size() > NAMED ? ", ..." : ""));
  }

  /** A code as part of a file's name: no folder, no sign that a system refuses, none twice. */
  private static String ending(String code, Set<String> taken) {
    String safe = code.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    safe = safe.length() > LONGEST_ENDING ? safe.substring(0, LONGEST_ENDING) : safe;
    safe = safe.isEmpty() ? "client" : safe;
    String ending = safe;
    for (int i = 2; !taken.add(ending.toLowerCase(Locale.ROOT)); i++) {
      ending = safe + "-" + i;
    }
    return ending;
  }
}
