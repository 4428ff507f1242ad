package consumer;

import io.github.offprint.Paper;
import io.github.offprint.digest.Digest;
import io.github.offprint.format.BibTeX;
import io.github.offprint.format.Bibliography;
import io.github.offprint.format.CslJson;
import io.github.offprint.format.Csv;
import io.github.offprint.format.JsonLines;
import io.github.offprint.format.Ris;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Uses each library that Offprint stands on: {@code Consumer DIGEST} writes its papers, and reads them again. */
public final class Consumer {
    private Consumer() {}

    /**
     * Prints how many papers came back from each format.
     *
     * @param args the path of a digest
     * @throws IOException if it can't be read
     */
    public static void main(String[] args) throws IOException {
        List<Paper> papers = Digest.read(Path.of(args[0])).papers();
        System.out.println("digest " + papers.size());
        print("BibTeX", BibTeX.parse(BibTeX.format(papers)));
        print("CSL-JSON", CslJson.parse(CslJson.format(papers)));
        print("CSV", Csv.parse(Csv.format(papers)));
        print("RIS", Ris.parse(Ris.format(papers)));
        print("JSON Lines", JsonLines.parse(JsonLines.format(papers)));
        System.out.println("HTML "
                + Digest.parse("<html><body><p>No digest.</p></body></html>")
                        .papers()
                        .size());
    }

    private static void print(String format, Bibliography read) {
        System.out.println(format + " " + read.papers().size() + " " + read.diagnostics());
    }
}
