package lytebook.read.file;

import java.io.IOException;

/** A text file whose quotation marks do not pair, so that its records cannot be told apart. */
public final class OpenQuotesException extends IOException {
  public OpenQuotesException() {
    super("quotation marks do not pair");
  }

  OpenQuotesException(Throwable cause) {
    super(cause);
  }
}
