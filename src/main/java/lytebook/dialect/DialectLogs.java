package lytebook.dialect;

import java.util.List;
import lytebook.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The logs in another program's export.
 *
 * @param logs one for each person in it, in the order of the file
 * @param stop why nothing can be used; null when something can
 */
public record DialectLogs(List<DialectLog> logs, @Nullable Problem stop) {
  public DialectLogs {
    logs = List.copyOf(logs);
  }
}
