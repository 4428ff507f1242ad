package io.github.offprint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.offprint.Paper;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is either as it was or whole, and nothing else is left in its folder. */
class FileOutputTest {
    private static final String OLD = "what was there before";
    private static final Paper PAPER = Paper.builder("Patient Kettles").build();
    private static final List<Paper> PAPERS =
            List.of(PAPER, Paper.builder("Boats").build());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("papers.out");
    }

    static Stream<Named<WriterBuilder<?>>> formats() {
        return PaperWriterTest.formats();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aNewFileAppearsWhenItIsWhole(WriterBuilder<?> format) throws IOException {
        try (PaperWriter out = format.to(file)) {
            out.writeAll(PAPERS);
            assertThat(file).doesNotExist();
        }

        assertThat(Files.readString(file)).isEqualTo(format.format(PAPERS));
        assertThat(names()).containsExactly("papers.out");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anOldFileIsReplacedWhenTheNewOneIsWhole(WriterBuilder<?> format) throws IOException {
        Files.writeString(file, OLD);
        try (PaperWriter out = format.to(file)) {
            out.writeAll(PAPERS);
            assertThat(Files.readString(file)).isEqualTo(OLD);
        }

        assertThat(Files.readString(file)).isEqualTo(format.format(PAPERS));
        assertThat(names()).containsExactly("papers.out");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyListGivesAnEmptyFileOfTheFormat(WriterBuilder<?> format) throws IOException {
        format.write(List.of(), file);

        assertThat(Files.readString(file)).isEqualTo(format.format(List.of()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void afterAbortTheFileIsAsItWas(WriterBuilder<?> format) throws IOException {
        Files.writeString(file, OLD);
        try (PaperWriter out = format.to(file)) {
            out.write(PAPER);
            out.abort();
        }

        assertThatOnlyTheOldFileIsThere();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void papersThatFailToComeLeaveTheFileAsItWas(WriterBuilder<?> format) throws IOException {
        Files.writeString(file, OLD);
        AtomicInteger passes = new AtomicInteger();
        Iterable<Paper> failing = () -> passes.incrementAndGet() == 1 ? PAPERS.iterator() : failing();

        assertThatThrownBy(() -> format.write(failing, file)).hasMessage("no more papers");
        assertThatThrownBy(() -> format.write(FileOutputTest::failing, file)).hasMessage("no more papers");
        assertThatOnlyTheOldFileIsThere();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRuleThatFailsLeavesTheFileAsItWas(WriterBuilder<?> format) throws IOException {
        Files.writeString(file, OLD);
        format.keys(paper -> {
            throw new IllegalStateException("no key");
        });

        assertThatThrownBy(() -> format.write(PAPERS, file)).hasMessage("no key");
        try (PaperWriter out = format.to(file)) {
            assertThatThrownBy(() -> out.write(PAPER)).hasMessage("no key");
        }
        assertThatOnlyTheOldFileIsThere();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void papersThatCanBeGoneThroughOnceLeaveTheFileAsItWas(WriterBuilder<?> format) throws IOException {
        Files.writeString(file, OLD);
        Iterator<Paper> once = PAPERS.iterator();

        assertThatThrownBy(() -> format.write(() -> once, file)).isInstanceOf(IllegalStateException.class);
        assertThatOnlyTheOldFileIsThere();
    }

    @Test
    void aFileThatCannotBePutInItsPlaceLeavesNothingBehind() throws IOException {
        PaperWriter out = Csv.writer().to(file);
        out.write(PAPER);
        Files.createDirectories(file.resolve("in-the-way")); // a folder that is not empty, at the last moment

        assertThatThrownBy(out::close).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("papers.out");
        assertThat(file.resolve("in-the-way")).isDirectory();
    }

    @Test
    void closingAgainDoesNotTouchTheFile() throws IOException {
        PaperWriter out = Csv.writer().to(file);
        out.close();
        Files.writeString(file, OLD);
        out.close();

        assertThatOnlyTheOldFileIsThere();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aMissingFolderIsNamed(WriterBuilder<?> format) throws IOException {
        Path nowhere = folder.resolve("missing").resolve("papers.out");

        assertThatThrownBy(() -> format.write(PAPERS, nowhere))
                .isInstanceOfSatisfying(
                        NoSuchFileException.class, e -> assertThat(e.getFile()).isEqualTo(nowhere.toString()));
        assertThatThrownBy(() -> format.to(nowhere)).isInstanceOf(NoSuchFileException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertThatThrownBy(() -> Csv.write(PAPERS, folder)).isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(file, OLD);

        assertThatThrownBy(() -> Csv.write(PAPERS, file.resolve("papers.csv"))).isInstanceOf(IOException.class);
        assertThatOnlyTheOldFileIsThere();
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("papers.csv"), OLD);
        Files.createSymbolicLink(file, Path.of("elsewhere", "link.csv"));
        Files.createSymbolicLink(elsewhere.resolve("link.csv"), target);
        Csv.write(PAPERS, file);

        assertThat(file).isSymbolicLink();
        assertThat(Files.readString(target)).isEqualTo(Csv.format(PAPERS));
        assertThat(names()).containsExactly("elsewhere", "papers.out");
        assertThat(names(elsewhere)).containsExactly("link.csv", "papers.csv");
    }

    @Test
    void aLinkToAFileThatIsNotThereYetMakesIt() throws IOException {
        Files.createSymbolicLink(file, Path.of("new.csv"));
        Csv.write(PAPERS, file);

        assertThat(file).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("new.csv"))).isEqualTo(Csv.format(PAPERS));
    }

    @Test
    void linksInACircleAreReported() throws IOException {
        Path other = folder.resolve("other");
        Files.createSymbolicLink(file, other);
        Files.createSymbolicLink(other, file);

        assertThatThrownBy(() -> Csv.write(PAPERS, file)).isInstanceOf(FileSystemLoopException.class);
        assertThat(names()).containsExactly("other", "papers.out");
    }

    @Test
    void aReplacedFileKeepsItsPermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.writeString(file, OLD);
        for (String permissions : List.of("rw-r-----", "rwxrwxrwx", "rw-------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            Csv.write(PAPERS, file);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path usual = Files.createFile(folder.resolve("usual"));
        Csv.write(PAPERS, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aDeviceIsWrittenToAndStaysWhatItIs() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.isWritable(device));
        Csv.write(PAPERS, device);
        try (PaperWriter out = CslJson.writer().to(device)) {
            out.write(PAPER);
            out.abort();
        }

        assertThat(Files.exists(device)).isTrue();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDeviceThatIsFullIsReported(WriterBuilder<?> format) {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.isWritable(device));

        assertThatThrownBy(() -> format.write(PAPERS, device)).isInstanceOf(IOException.class);
    }

    @Test
    void twoWritersOfOneFileDoNotMixTheirText() throws IOException {
        try (PaperWriter first = Csv.writer().to(file);
                PaperWriter second = CslJson.writer().to(file)) {
            first.writeAll(PAPERS);
            second.writeAll(PAPERS);
        }

        assertThat(Files.readString(file)).isEqualTo(Csv.format(PAPERS)); // closed last
        assertThat(names()).containsExactly("papers.out");
    }

    private void assertThatOnlyTheOldFileIsThere() throws IOException {
        assertThat(Files.readString(file)).isEqualTo(OLD);
        assertThat(names()).containsExactly("papers.out");
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Iterator<Paper> failing() {
        return Stream.of(true, false)
                .map(works -> {
                    if (!works) {
                        throw new IllegalStateException("no more papers");
                    }
                    return PAPER;
                })
                .iterator();
    }
}
