package lytebook.match.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lytebook.match.table.PartWords;
import lytebook.match.table.PartWords.PartRole;

/** Where the text of a cell may be taken apart: what stands in brackets stays together. */
final class TextSplitter {
  /** The joints of a text, the widest first. */
  enum SplitLevel {
    LINE,
    COMMA,
    JOIN,
    WITH
  }

  /**
   * A piece of a text.
   *
   * @param text its words
   * @param from where it starts in the text
   * @param to where it ends
   */
  record TextPiece(String text, int from, int to) {}

  private static final Pattern LINE = Pattern.compile("[\\r\\n;|\u2022]+");
  private static final Pattern COMMA = Pattern.compile("(?<!\\d),|,(?!\\d)");
  private static final String JOIN_SIGNS =
      "\\s*\\+\\s*|\\s&\\s|(?<=\\p{L}{3})\\s?/\\s?(?=\\p{L}{3})";
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
  private static final Pattern ANY = Pattern.compile("[\\r\\n;|\u2022,+&/(]|\\s\\p{L}+\\s");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\-\u2013*.,]+|[\\s\\-\u2013*.,]+$");

  private final Pattern join;
  private final Pattern with;
  private final Pattern leadingJoin;

  TextSplitter(PartWords words) {
    String joins = anyOf(words.of(PartRole.JOIN));
    join = ofAnyCase(JOIN_SIGNS + "|\\s'?(?:" + joins + ")'?\\s");
    leadingJoin = ofAnyCase("^(?:(?:" + joins + ")\\s|[&+])\\s*");
    with =
        ofAnyCase(
            "\\s(?:"
                + anyOf(words.of(PartRole.WITH))
                + ")\\s|\\sw/(?!o\\b)\\s*|\\son\\s(?=(?:"
                + anyOf(words.of(PartRole.UNDER))
                + ")(?:\\s|$))");
  }

  private static String anyOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }

  private static Pattern ofAnyCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** Whether there may be a joint at all: most texts have none. */
  static boolean maybeIn(String text) {
    return ANY.matcher(text).find();
  }

  /** Whether the text has "and" or "with" or a sign for them. */
  boolean joins(String text) {
    String open = withoutAsides(text);
    return join.matcher(open).find() || with.matcher(open).find();
  }

  /** A text with "and" and "with" in place of what is written for them. */
  String inFull(String text) {
    return with.matcher(join.matcher(text).replaceAll(" and ")).replaceAll(" with ");
  }

  /** The pieces of a text between its joints of one level, each as it stands in the text. */
  List<TextPiece> pieces(String text, SplitLevel level) {
    Matcher joint = pattern(level).matcher(withoutAsides(text));
    List<TextPiece> pieces = new ArrayList<>();
    int from = 0;
    while (joint.find()) {
      add(pieces, text, from, joint.start());
      from = joint.end();
    }
    add(pieces, text, from, text.length());
    return pieces;
  }

  private Pattern pattern(SplitLevel level) {
    return switch (level) {
      case LINE -> LINE;
      case COMMA -> COMMA;
      case JOIN -> join;
      case WITH -> with;
    };
  }

  /** Adds a piece without signs and "and" at its edges: the last of "eggs, ham, and toast". */
  private void add(List<TextPiece> pieces, String text, int from, int to) {
    String piece = text.substring(from, to);
    String bare = leadingJoin.matcher(EDGES.matcher(piece).replaceAll("")).replaceFirst("").strip();
    if (!bare.isEmpty()) {
      int start = from + piece.indexOf(bare);
      pieces.add(new TextPiece(bare, start, start + bare.length()));
    }
  }

  private static String withoutAsides(String text) {
    return ASIDE.matcher(text).replaceAll(aside -> "\u0001".repeat(aside.group().length()));
  }
}
