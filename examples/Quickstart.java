import io.github.offprint.Paper;
import io.github.offprint.digest.Digest;
import io.github.offprint.format.BibTeX;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The shortest way from a digest to citations: {@code Quickstart [IN]}. */
final class Quickstart {
    public static void main(String[] args) throws IOException {
        Digest digest = Digest.read(Path.of(args.length > 0 ? args[0] : "examples/daily-papers.txt"));
        for (Paper paper : digest.papers()) {
            System.out.println(paper);
        }
        digest.diagnostics().forEach(System.err::println);

        List<Paper> firstOnly = digest.papers().subList(0, 1);
        System.out.println();
        System.out.print(BibTeX.format(firstOnly));
    }
}
