import io.github.offprint.Diagnostic;
import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.LineAccount;
import io.github.offprint.Paper;
import io.github.offprint.PaperDate;
import io.github.offprint.PaperHandler;
import io.github.offprint.digest.DigestParser;
import io.github.offprint.format.CitationKeys;
import io.github.offprint.format.Format;
import io.github.offprint.format.KeyRule;
import io.github.offprint.format.PaperWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a digest or a bibliography and writes its papers as citations: {@code Convert IN OUT...}.
 *
 * <p>IN is a file, or {@code -} for standard input. The extension of each OUT says its format; if that of IN names one, IN is
 * read as such, and otherwise, or if there is nothing of that format in it, as a digest. It is read twice, once for the
 * citation keys and once to write, so that neither its length nor the number of papers matters.
 */
final class Convert {
    private static final DigestParser PARSER = DigestParser.builder().build();

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        if (args.length < 2) {
            return fail(
                    2,
                    "usage: Convert IN OUT..., where IN is a digest, a bibliography or -, and OUT ends in " + known());
        }
        List<Path> outs = Arrays.stream(args).skip(1).map(Path::of).toList();
        for (Path out : outs) {
            if (Format.of(out).isEmpty()) {
                return fail(2, out + ": the format is not known by this extension; known are " + known());
            }
        }
        Path copy = null;
        try {
            String name = args[0].equals("-") ? "standard input" : args[0];
            Path in = Path.of(args[0]);
            if (args[0].equals("-") || !Files.isRegularFile(in)) {
                copy = args[0].equals("-") ? copy(System.in) : copy(in);
            }
            return convert(copy == null ? in : copy, name, outs);
        } catch (IOException e) {
            return fail(1, reason(e));
        } finally {
            delete(copy);
        }
    }

    private static int convert(Path in, String name, List<Path> outs) throws IOException {
        String problem = "";
        for (Input input : inputs(name)) {
            Progress progress = new Progress(2 * Files.size(in));
            Survey survey = new Survey();
            read(in, name, input, progress, survey);
            if (survey.papers > 0) {
                CitationKeys keys = survey.keys.build();
                LineAccount account = write(in, name, input, outs, keys, progress);
                progress.clear();
                System.err.printf(
                        Locale.ROOT,
                        "%s: %d papers%s written to %s (%s)%n",
                        name,
                        survey.papers,
                        survey.years(),
                        join(outs),
                        account);
                return 0;
            }
            progress.clear();
            problem = problem.isEmpty() ? survey.problem : problem;
        }
        return fail(1, name + ": " + (problem.isEmpty() ? "no paper was found" : problem));
    }

    /** A way to read the input. */
    private interface Input {
        LineAccount read(InputStream bytes, String document, PaperHandler handler) throws IOException;
    }

    /** The ways to read a file of this name, the likeliest first. */
    private static List<Input> inputs(String name) {
        Input digest = PARSER::parse;
        Optional<Format> named = Format.of(Path.of(name));
        return named.isPresent()
                ? List.of(input(named.get()), digest)
                : Stream.concat(
                                Stream.of(digest),
                                Stream.of(Format.JSON_LINES, Format.CSL_JSON, Format.RIS, Format.BIBTEX)
                                        .map(Convert::input))
                        .toList();
    }

    private static Input input(Format format) {
        return (bytes, document, handler) -> format.reader().read(bytes, document, handler);
    }

    private static LineAccount read(Path in, String name, Input input, Progress progress, PaperHandler handler)
            throws IOException {
        try (InputStream bytes = progress.watch(Files.newInputStream(in))) {
            return input.read(bytes, fileName(name), handler);
        }
    }

    private static LineAccount write(
            Path in, String name, Input input, List<Path> outs, CitationKeys keys, Progress progress)
            throws IOException {
        List<PaperWriter> writers = new ArrayList<>();
        try {
            for (Path out : outs) {
                writers.add(Format.of(out).orElseThrow().writer().keys(keys).to(out));
            }
            LineAccount account = read(in, name, input, progress, new Writing(name, writers, progress));
            for (PaperWriter writer : writers) {
                writer.close();
            }
            return account;
        } finally {
            for (PaperWriter writer : writers) {
                writer.abort(); // does nothing to one that is closed
                writer.close();
            }
        }
    }

    /** The first pass: counts papers and plans their keys. */
    private static final class Survey implements PaperHandler {
        private final CitationKeys.Planner keys = CitationKeys.planner(KeyRule.standard());
        private int papers;
        private int inferred;
        private String problem = "";

        @Override
        public void paper(Paper paper) {
            keys.add(paper);
            papers++;
            inferred += paper.date().filter(PaperDate::isYearInferred).isPresent() ? 1 : 0;
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            if (problem.isEmpty() && diagnostic.severity() == Severity.ERROR) {
                problem = diagnostic.message();
            }
        }

        private String years() {
            return inferred == 0 ? "" : " (" + inferred + (inferred == 1 ? " year" : " years") + " inferred)";
        }
    }

    /** The second pass: writes papers, and prints diagnostics. */
    private record Writing(String name, List<PaperWriter> writers, Progress progress) implements PaperHandler {
        @Override
        public void paper(Paper paper) throws IOException {
            for (PaperWriter writer : writers) {
                writer.write(paper);
            }
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            progress.clear();
            System.err.println(name + ": " + diagnostic);
        }
    }

    /** A bar on standard error, if that is a terminal and the work takes longer than a second. */
    private static final class Progress {
        private static final int WIDTH = 40;
        private static final long SECOND = 1_000_000_000L;

        private final long total;
        private final boolean terminal = isTerminal();
        private final long start = System.nanoTime();
        private long done;
        private int shown = -1;

        Progress(long total) {
            this.total = total;
        }

        InputStream watch(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int count = super.read(bytes, from, length);
                    advance(Math.max(count, 0));
                    return count;
                }
            };
        }

        private void advance(int count) {
            done += count;
            int filled = (int) (WIDTH * Math.min(done, total) / Math.max(total, 1));
            if (terminal && filled != shown && System.nanoTime() - start > SECOND) {
                shown = filled;
                System.err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "]");
            }
        }

        void clear() {
            if (shown >= 0) {
                System.err.print("\r" + " ".repeat(WIDTH + 2) + "\r");
                shown = -1;
            }
        }

        /** Java asks about standard input and output only; where the system shows its files, they tell of the third. */
        private static boolean isTerminal() {
            try {
                String file = Path.of("/proc/self/fd/2").toRealPath().toString();
                return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
            } catch (IOException | RuntimeException e) {
                return !Files.exists(Path.of("/proc/self")) && System.console() != null;
            }
        }
    }

    private static Path copy(Path in) throws IOException {
        try (InputStream bytes = Files.newInputStream(in)) {
            return copy(bytes);
        }
    }

    /** What can't be read twice is kept in a file meanwhile. */
    private static Path copy(InputStream in) throws IOException {
        Path copy = Files.createTempFile("offprint-", ".txt");
        boolean whole = false;
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
            return copy;
        } finally {
            if (!whole) {
                delete(copy);
            }
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("Convert: " + reason(e));
        }
    }

    private static String fileName(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }

    private static String known() {
        return String.join(
                " ",
                Stream.of(Format.values())
                        .flatMap(format -> format.extensions().stream())
                        .map(extension -> "." + extension)
                        .toList());
    }

    private static String join(List<Path> files) {
        return String.join(", ", files.stream().map(Path::toString).toList());
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException problem) {
            String why = problem.getReason() != null
                    ? problem.getReason()
                    : e instanceof NoSuchFileException
                            ? "no such file"
                            : e instanceof AccessDeniedException
                                    ? "permission denied"
                                    : e.getClass().getSimpleName();
            return problem.getFile() + ": " + why;
        }
        return String.valueOf(e.getMessage());
    }

    private static int fail(int code, String message) {
        System.err.println("Convert: " + message.replaceAll("\\p{C}", "?"));
        return code;
    }
}
