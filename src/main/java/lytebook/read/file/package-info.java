/**
 * Files as sheets of cells, whatever their format: .xlsx, .xls, .ods, CSV. In: a path. Out: {@link
 * lytebook.read.file.SheetFile}: sheets, and their rows one after another. Start with {@link
 * lytebook.read.file.FileOpener}.
 */
@NullMarked
package lytebook.read.file;

import org.jspecify.annotations.NullMarked;
