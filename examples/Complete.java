import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.Paper;
import io.github.offprint.PaperHandler;
import io.github.offprint.catalog.Candidate;
import io.github.offprint.catalog.CatalogBuilder;
import io.github.offprint.catalog.Completer;
import io.github.offprint.catalog.Completion;
import io.github.offprint.catalog.Completion.Outcome;
import io.github.offprint.catalog.OfflineCatalog;
import io.github.offprint.digest.DigestParser;
import io.github.offprint.format.CitationKeys;
import io.github.offprint.format.Format;
import io.github.offprint.format.PaperWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads a digest or a bibliography, fills the gaps of its papers from a catalog, and writes them as citations:
 * {@code Complete CATALOG IN OUT...}.
 *
 * <p>CATALOG is a file that this program made, or metadata to make one from: arXiv's snapshot as JSON Lines, any bibliography or
 * digest that can be read, each also as {@code .gz}. The catalog is then made beside it, with {@code .catalog} behind its name,
 * and taken from there the next time; in a folder that can't be written to, it is made anew each time. IN may be {@code .gz} too, or {@code -} for standard input.
 */
final class Complete {
    private static final String CATALOG = ".catalog";
    private static final DigestParser PARSER = DigestParser.builder().build();

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        if (args.length < 3) {
            return fail(
                    2,
                    "usage: Complete CATALOG IN OUT..., where CATALOG is a catalog or metadata, IN is a digest or a"
                            + " bibliography, and the extension of OUT names a format");
        }
        List<Path> outs = Arrays.stream(args).skip(2).map(Path::of).toList();
        for (Path out : outs) {
            if (Format.of(out).isEmpty()) {
                return fail(2, out + ": the format is not known by this extension");
            }
        }
        try (OfflineCatalog catalog = catalog(Path.of(args[0]))) {
            return complete(catalog, args[1], outs);
        } catch (IOException e) {
            return fail(1, reason(e));
        }
    }

    /** The file itself, if it is a catalog, or the one made from it. */
    private static OfflineCatalog catalog(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            return OfflineCatalog.open(file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException noCatalog) {
            if (name.endsWith(CATALOG)) {
                throw noCatalog;
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        boolean kept = isWritable(folder);
        Path made = kept ? folder.resolve(name + CATALOG) : Files.createTempFile("offprint-", CATALOG);
        if (!kept) {
            made.toFile().deleteOnExit();
        } else if (Files.exists(made)
                && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(file)) >= 0) {
            return OfflineCatalog.open(made);
        }
        try (CatalogBuilder builder = OfflineCatalog.builder(made)) {
            read(file.toString(), builder.name(name));
            if (builder.size() == 0) {
                throw new IOException(file + ": no paper was found to make a catalog of");
            }
            builder.commit();
            System.err.printf(
                    Locale.ROOT,
                    "%s: %d papers, made into a catalog, %s%n",
                    file,
                    builder.size(),
                    kept ? made.getFileName() + " beside it" : "for this time");
        }
        return OfflineCatalog.open(made);
    }

    /** Whether files may be put into a folder; the administrator, who could, leaves those alone that nobody may write to. */
    private static boolean isWritable(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        boolean forbidden =
                view != null && !view.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
        return !forbidden && Files.isWritable(folder);
    }

    private static int complete(OfflineCatalog catalog, String in, List<Path> outs) throws IOException {
        Completer completer = Completer.of(catalog);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<Paper> papers = new ArrayList<>();
        read(in, new PaperHandler() {
            @Override
            public void paper(Paper paper) {
                Completion completion = completer.complete(paper);
                papers.add(completion.paper());
                outcomes.merge(completion.outcome(), 1, Integer::sum);
                completion.diagnostics().forEach(diagnostic -> System.err.println(in + ": " + diagnostic));
                if (completion.outcome() == Outcome.OPEN) {
                    System.err.println(in + ": left open: " + paper);
                    completion.candidates().stream()
                            .limit(3)
                            .map(Complete::describe)
                            .forEach(System.err::println);
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                if (diagnostic.severity() != Severity.INFO) {
                    System.err.println(in + ": " + diagnostic);
                }
            }
        });
        if (papers.isEmpty()) {
            return fail(1, in + ": no paper was found");
        }
        CitationKeys keys = CitationKeys.of(papers);
        for (Path out : outs) {
            try (PaperWriter writer =
                    Format.of(out).orElseThrow().writer().keys(keys).to(out)) {
                for (Paper paper : papers) {
                    writer.write(paper);
                }
            }
        }
        System.err.printf(
                Locale.ROOT,
                "%s: %d papers: %d found, %d left open, %d absent from %s (%d papers); written to %s%n",
                in,
                papers.size(),
                outcomes.getOrDefault(Outcome.FOUND, 0),
                outcomes.getOrDefault(Outcome.OPEN, 0),
                outcomes.getOrDefault(Outcome.ABSENT, 0),
                catalog.name(),
                catalog.size(),
                String.join(", ", outs.stream().map(Path::toString).toList()));
        return 0;
    }

    private static String describe(Candidate candidate) {
        return "    " + candidate.paper() + " " + candidate.evidence();
    }

    /** A way to read the input. */
    private interface Input {
        void read(InputStream bytes, String document, PaperHandler handler) throws IOException;
    }

    /**
     * Reads a file as the format that its name tells, or, if there is nothing of that format in it, as a digest: arXiv's snapshot
     * ends in {@code .jsonl} as our own JSON Lines do.
     */
    private static void read(String file, PaperHandler handler) throws IOException {
        String name = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        Input digest = PARSER::parse;
        List<Input> inputs = new ArrayList<>();
        if (!file.equals("-")) {
            Format.of(Path.of(name)).ifPresent(format -> inputs.add(format.reader()::read));
        }
        inputs.add(digest);
        for (int i = 0; i < inputs.size(); i++) {
            Counting counting = new Counting(handler, i + 1 == inputs.size());
            try (InputStream bytes = open(file)) {
                inputs.get(i).read(bytes, name, counting);
            }
            if (counting.papers > 0) {
                return;
            }
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream bytes = new BufferedInputStream(file.equals("-") ? System.in : Files.newInputStream(Path.of(file)));
        return file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** Passes on papers, and counts them; what is said of a file in which there turns out to be none is only passed on at last. */
    private static final class Counting implements PaperHandler {
        private final PaperHandler handler;
        private final boolean last;
        private int papers;

        Counting(PaperHandler handler, boolean last) {
            this.handler = handler;
            this.last = last;
        }

        @Override
        public void paper(Paper paper) throws IOException {
            papers++;
            handler.paper(paper);
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) throws IOException {
            if (papers > 0 || last) {
                handler.diagnostic(diagnostic);
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException problem) {
            String why = e instanceof NoSuchFileException
                    ? "no such file"
                    : e.getClass().getSimpleName();
            return problem.getFile() + ": " + (problem.getReason() == null ? why : problem.getReason());
        }
        return String.valueOf(e.getMessage());
    }

    private static int fail(int code, String message) {
        System.err.println("Complete: " + message);
        return code;
    }
}
