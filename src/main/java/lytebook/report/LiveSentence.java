package lytebook.report;

import java.util.ArrayList;
import java.util.List;
import lytebook.spreadsheet.A1;

/** A sentence with gaps, once as words and once as the formula that fills the gaps from cells. */
public record LiveSentence(String template) {

  /** The sentence with the gaps filled. */
  public String words(Object... parts) {
    String text = template;
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return text;
  }

  /** The formula that joins the words and the given expressions. */
  public String formula(String... expressions) {
    List<String> pieces = new ArrayList<>();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      addText(pieces, template.substring(done, open));
      pieces.add(expressions[Integer.parseInt(template.substring(open + 1, close))]);
      done = close + 1;
    }
    addText(pieces, template.substring(done));
    return String.join("&", pieces);
  }

  private static void addText(List<String> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(A1.text(text));
    }
  }
}
