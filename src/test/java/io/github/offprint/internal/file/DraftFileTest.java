package io.github.offprint.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is beside a file while its next version is written; the rest is seen through what writes files. */
class DraftFileTest {
    @TempDir
    Path folder;

    @Test
    void aDraftIsNothingUntilItIsOpened() throws IOException {
        DraftFile.of(folder.resolve("papers"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDraftThatIsGivenUpIsGone() throws IOException {
        Path file = Files.writeString(folder.resolve("papers"), "old");
        DraftFile draft = DraftFile.of(file);
        OutputStream bytes = draft.newStream();
        bytes.write(1);
        assertThat(folder)
                .isDirectoryContaining(path -> path.getFileName().toString().matches("\\.offprint-.*\\.tmp"));
        draft.discard(bytes);
        draft.discard(bytes);

        assertThat(folder.toFile().list()).containsExactly("papers");
        assertThat(file).hasContent("old");
    }

    @Test
    void whatIsWrittenThroughAChannelIsReadBackAndMoved() throws IOException {
        DraftFile draft = DraftFile.of(folder.resolve("papers"));
        try (FileChannel channel = draft.newChannel()) {
            channel.write(ByteBuffer.wrap(new byte[] {'n', 'e', 'w'}));
            ByteBuffer back = ByteBuffer.allocate(1);
            assertThat(channel.read(back, 1)).isEqualTo(1);
            assertThat(back.get(0)).isEqualTo((byte) 'e');
        }
        draft.moveIntoPlace();
        draft.syncFolder();

        assertThat(folder.resolve("papers")).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("papers");
    }

    @Test
    void aScratchVanishesWhenItIsClosed() throws IOException {
        DraftFile draft = DraftFile.of(folder.resolve("papers"));
        try (FileChannel first = draft.newScratch();
                FileChannel second = draft.newScratch()) {
            first.write(ByteBuffer.wrap(new byte[] {1}));
            assertThat(second.size()).isZero();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        Path file = folder.resolve("missing").resolve("papers");
        DraftFile draft = DraftFile.of(file);

        assertThatThrownBy(draft::newChannel)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": no such directory");
        assertThatThrownBy(draft::newScratch)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": no such directory");
    }
}
