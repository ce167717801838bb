package lytebook.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.text.FoodWords;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A general search engine over the names of the foods: BM25, with fuzzy words. */
final class LucenePeer implements Closeable {
  private static final String NAME = "name";
  private static final int BEST = 6;
  private static final int SHORTEST_FUZZY = 4;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LucenePeer(FoodTable foods) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setSimilarity(new BM25Similarity());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Food food : foods.all()) {
        add(writer, food.id(), food.name());
        for (String alias : food.aliases()) {
          add(writer, food.id(), alias);
        }
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity());
    searcher.setQueryCache(null);
  }

  private static void add(IndexWriter writer, String id, String name) throws IOException {
    Document document = new Document();
    document.add(new StoredField("id", id));
    document.add(
        new TextField(NAME, FoodWords.foldedText(name), Field.Store.NO));
    writer.addDocument(document);
  }

  /** Runs a query a text: each of its words as it stands, or nearly. */
  int found(List<String> texts) {
    int found = 0;
    try {
      for (String text : texts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : FoodWords.folded(text)) {
          Term term = new Term(NAME, word);
          query.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
          if (word.length() >= SHORTEST_FUZZY) {
            query.add(new FuzzyQuery(term), BooleanClause.Occur.SHOULD);
          }
        }
        found += searcher.search(query.build(), BEST).scoreDocs.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
