package io.github.offprint.catalog.online;

import io.github.offprint.catalog.online.HttpOptions.CachePlace;
import io.github.offprint.internal.file.DraftFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Answers on disk, a file each, named by the SHA-256 of the question. Thread-safe, also between processes: a file is put in its
 * place when it is whole. Nothing here fails: a disk that doesn't work keeps nothing.
 *
 * <p>A file holds a mark, when the answer came (milliseconds of the epoch), its status, question and body, each with its length
 * as a big-endian number, and the SHA-256 of all that.
 */
final class AnswerCache {
    private static final byte[] MARK = "offprint answer 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SUFFIX = ".answer";
    private static final int HASH = 32;
    private static final int NUMBERS = Long.BYTES + 3 * Integer.BYTES;
    private static final Duration STALE_DRAFT = Duration.ofHours(1);
    /** The part of the limit after which the directory is looked through again; so much of it is left free then. */
    private static final int SHARE = 10;

    private final CachePlace place;
    private final Time time;
    private final AtomicLong written;

    AnswerCache(CachePlace place, Time time) {
        this.place = place;
        this.time = time;
        this.written = new AtomicLong(place.maxBytes()); // so that the first one looks
    }

    /** An answer that was kept. */
    record Kept(int status, String body) {}

    /** The answer to a question; empty if there is none, or if it is too old or damaged. */
    Optional<Kept> read(String question) {
        Path file = file(question);
        try {
            if (!Files.exists(file) || Files.size(file) > place.maxBytes()) {
                return Optional.empty();
            }
            return parsed(Files.readAllBytes(file), question);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Kept> parsed(byte[] file, String question) {
        int end = file.length - HASH;
        boolean whole = end >= MARK.length + NUMBERS
                && Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)
                && Arrays.equals(file, end, file.length, hash(file, end), 0, HASH);
        if (!whole) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(file, MARK.length, end - MARK.length);
        Duration age = Duration.between(Instant.ofEpochMilli(in.getLong()), time.now());
        int status = in.getInt();
        boolean asked = Arrays.equals(next(in), question.getBytes(StandardCharsets.UTF_8));
        boolean fresh = !age.isNegative() && age.compareTo(place.maxAge()) <= 0;
        return asked && fresh
                ? Optional.of(new Kept(status, new String(next(in), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static byte[] next(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    /** Keeps an answer, if it is not too large. */
    void write(String question, Kept answer) {
        byte[] bytes = bytes(question, answer);
        long share = place.maxBytes() / SHARE;
        if (bytes.length > place.maxBytes() - share) {
            return;
        }
        try {
            Files.createDirectories(place.directory());
            if (written.addAndGet(bytes.length) >= share) {
                written.set(0);
                trim(place.maxBytes() - share - bytes.length);
            }
            put(file(question), bytes);
        } catch (IOException unwritable) {
            // the answer is there all the same
        }
    }

    private byte[] bytes(String question, Kept answer) {
        byte[] asked = question.getBytes(StandardCharsets.UTF_8);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[MARK.length + NUMBERS + asked.length + body.length + HASH];
        ByteBuffer out = ByteBuffer.wrap(file).put(MARK);
        out.putLong(time.now().toEpochMilli()).putInt(answer.status());
        out.putInt(asked.length).put(asked).putInt(body.length).put(body);
        out.put(hash(file, out.position()));
        return file;
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        DraftFile draft = DraftFile.of(file);
        OutputStream out = draft.newStream();
        boolean done = false;
        try {
            out.write(bytes);
            out.close();
            draft.moveIntoPlace();
            done = true;
        } finally {
            if (!done) {
                draft.discard(out);
            }
        }
    }

    private record Entry(Path path, long size, Instant modified) {}

    /** Removes the oldest answers, until no more is left than allowed, and the drafts of processes that ended meanwhile. */
    private void trim(long allowed) throws IOException {
        List<Entry> answers = new ArrayList<>();
        try (Stream<Path> files = Files.list(place.directory())) {
            for (Path path : (Iterable<Path>) files::iterator) {
                entry(path).ifPresent(answers::add);
            }
        }
        answers.sort(Comparator.comparing(Entry::modified));
        long left = answers.stream().mapToLong(Entry::size).sum();
        for (Entry oldest : answers) {
            if (left <= allowed) {
                return;
            }
            Files.deleteIfExists(oldest.path);
            left -= oldest.size;
        }
    }

    private static Optional<Entry> entry(Path path) throws IOException {
        boolean draft = DraftFile.isDraft(path);
        if (!draft && !path.getFileName().toString().endsWith(SUFFIX)) {
            return Optional.empty(); // somebody else's
        }
        BasicFileAttributes about;
        try {
            about = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException gone) {
            return Optional.empty();
        }
        Instant modified = about.lastModifiedTime().toInstant();
        if (draft && modified.isBefore(Instant.now().minus(STALE_DRAFT))) {
            Files.deleteIfExists(path);
        }
        return draft ? Optional.empty() : Optional.of(new Entry(path, about.size(), modified));
    }

    private Path file(String question) {
        byte[] asked = question.getBytes(StandardCharsets.UTF_8);
        return place.directory().resolve(HexFormat.of().formatHex(hash(asked, asked.length)) + SUFFIX);
    }

    private static byte[] hash(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
