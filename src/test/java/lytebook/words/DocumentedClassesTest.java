package lytebook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes and tests that the pages for builders name are there under that name. */
class DocumentedClassesTest {
  private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z]+[a-z][A-Za-z]*)`");

  /** Of a library. */
  private static final Set<String> OF_OTHERS = Set.of("XMLHelper");

  @Test
  void everyClassThatIsNamedExists() throws IOException {
    Set<String> classes;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      classes =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toSet());
    }
    List<Path> pages =
        Stream.of(
                "README.md",
                "CONTRIBUTING.md",
                "docs/glossary.md",
                "docs/method.md",
                "docs/planning.md")
            .map(Path::of)
            .collect(Collectors.toCollection(ArrayList::new));
    try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
      decisions.sorted().forEach(pages::add);
    }
    List<String> lost = new ArrayList<>();
    int named = 0;
    for (Path page : pages) {
      for (String name :
          NAME.matcher(Files.readString(page)).results().map(one -> one.group(1)).toList()) {
        named++;
        if (!classes.contains(name) && !OF_OTHERS.contains(name)) {
          lost.add(page + ": " + name);
        }
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(named > 80, named + " names seen");
  }
}
