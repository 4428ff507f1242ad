package io.github.offprint.format;

import java.io.IOException;
import java.io.OutputStream;
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

/** A file, written beside its place under another name and moved there when it is whole. */
final class FileOutput extends Output {
    private static final int MOST_LINKS = 40;

    private final Path target;
    private final Path draft;
    private final OutputStream bytes;

    private FileOutput(Path target, Path draft, OutputStream bytes) {
        super(utf8(bytes));
        this.target = target;
        this.draft = draft;
        this.bytes = bytes;
    }

    static FileOutput open(Path file) throws IOException {
        Path target = followLinks(file);
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString()); // a rename would replace it all the same
        }
        Path draft = target.resolveSibling(".offprint-" + UUID.randomUUID() + ".tmp");
        OutputStream bytes = create(draft, target);
        boolean opened = false;
        try {
            copyPermissions(target, draft);
            opened = true;
            return new FileOutput(target, draft, bytes);
        } finally {
            if (!opened) {
                remove(bytes, draft);
            }
        }
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

    private static OutputStream create(Path draft, Path target) throws IOException {
        try {
            // not createTempFile, which would hide the file from everybody but its owner
            return Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            throw named(target, e);
        }
    }

    /** The same about the file that the caller named, not about the draft. */
    private static FileSystemException named(Path target, FileSystemException e) {
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

    private static void copyPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (to != null && Files.exists(target)) {
            to.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    @Override
    void commit() throws IOException {
        super.commit();
        bytes.close();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    void discard() {
        remove(bytes, draft);
    }

    private static void remove(OutputStream bytes, Path draft) {
        closeQuietly(bytes);
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // it stays behind as a hidden file; what went wrong before is the exception to see
        }
    }
}
