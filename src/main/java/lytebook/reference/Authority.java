package lytebook.reference;

/** Whose reference values to use. */
public enum Authority {
  /** NASEM, for the United States and Canada. */
  US,
  /** EFSA, for the European Union. */
  EU
}
