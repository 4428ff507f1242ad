package io.github.offprint.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * The name beside a file under which the next version of it is written, {@code .offprint-<uuid>.tmp}, and the move into the
 * file's place. Until {@link #moveIntoPlace()} nothing at the target changes. A draft that a killed process left behind is
 * harmless; it is not cleaned up, since nothing tells it from the draft of a process that is still at work.
 */
public final class DraftFile {
    private static final int MOST_LINKS = 40;
    private static final String PREFIX = ".offprint-";
    private static final String SUFFIX = ".tmp";

    private final Path target;
    private final Path draft;

    private DraftFile(Path target) {
        this.target = target;
        this.draft = beside(target);
    }

    /**
     * Names a draft of a file. Nothing is created yet.
     *
     * @param file the file to write; a symbolic link stays one, and the file that it leads to is written
     * @return the draft
     * @throws AccessDeniedException if the file is there and not writable
     * @throws IOException if symbolic links lead in a circle or cannot be read
     */
    public static DraftFile of(Path file) throws IOException {
        Path target = followLinks(file);
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString()); // a rename would replace it all the same
        }
        return new DraftFile(target);
    }

    private static Path followLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /**
     * Whether a file has the name of a draft, be it of a process that still writes it or of one that ended.
     *
     * @param file the file; it need not exist
     * @return true if it is named like one
     */
    public static boolean isDraft(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    private static Path beside(Path target) {
        return target.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
    }

    /**
     * Creates the draft, with the permissions of the file that it will replace.
     *
     * @return its bytes, to be closed before the move; a thread's interruption does not close them
     * @throws IOException if it cannot be created, about the target
     */
    public OutputStream newStream() throws IOException {
        // not createTempFile, which would hide the file from everybody but its owner
        return create(() -> Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /**
     * Creates the draft, with the permissions of the file that it will replace.
     *
     * @return its bytes, to be read and written, and closed before the move
     * @throws IOException if it cannot be created, about the target
     */
    public FileChannel newChannel() throws IOException {
        return create(() -> FileChannel.open(
                draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /**
     * Creates one more file beside the target, which vanishes when it is closed, or with the process.
     *
     * @return its bytes, to be read and written
     * @throws IOException if it cannot be created, about the target
     */
    public FileChannel newScratch() throws IOException {
        try {
            return FileChannel.open(
                    beside(target),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (FileSystemException e) {
            throw named(e);
        }
    }

    private <T extends Closeable> T create(Opening<T> opening) throws IOException {
        T opened;
        try {
            opened = opening.open();
        } catch (FileSystemException e) {
            throw named(e);
        }
        boolean done = false;
        try {
            copyPermissions();
            done = true;
            return opened;
        } finally {
            if (!done) {
                discard(opened);
            }
        }
    }

    /** The same about the file that the caller named, not about the draft. */
    private FileSystemException named(FileSystemException e) {
        String file = target.toString();
        FileSystemException named;
        if (e instanceof NoSuchFileException) {
            named = new NoSuchFileException(file, null, "no such directory");
        } else if (e instanceof AccessDeniedException) {
            named = new AccessDeniedException(file, null, e.getReason());
        } else {
            named = new FileSystemException(file, null, e.getReason());
        }
        named.initCause(e);
        return named;
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (to != null && Files.exists(target)) {
            to.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /**
     * Puts the draft in the target's place, in one step where the file system can.
     *
     * @throws IOException if that fails; the draft is still there
     */
    public void moveIntoPlace() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Asks the system to make the move last through a loss of power, where it can be asked to. */
    public void syncFolder() {
        Path folder = target.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(folder == null ? target : folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the file is in its place all the same
        }
    }

    /**
     * Gives the draft up. What fails thereby stays behind as a hidden file: what went wrong before is the exception to see.
     *
     * @param bytes what was opened for it
     */
    public void discard(Closeable bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            // given up anyway
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // given up anyway
        }
    }

    private interface Opening<T> {
        T open() throws IOException;
    }
}
