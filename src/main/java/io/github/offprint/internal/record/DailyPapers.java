package io.github.offprint.internal.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.PaperBuilder;
import io.github.offprint.Span;
import io.github.offprint.internal.json.Json;
import io.github.offprint.internal.source.UnreadValues;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of the <i>Daily Papers</i> API in a JSON text, one after another, whatever stands around them: an array, an
 * object that wraps one, one record alone, one record to a line. Records may also be strings that hold a Python literal, or be
 * those of the arXiv metadata snapshot.
 */
public final class DailyPapers {
    /** What those who keep answers call them. */
    private static final Set<String> WRAPPERS =
            Set.of("data", "papers", "dailyPapers", "daily_papers", "results", "items", "entries");

    /** What is deeper is no part of a record. */
    private static final int DEEPEST = 12;

    private final JsonParser json;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final UnreadValues unread;

    /** The line of the string that the text is within; 0 if it is the document. */
    private final int lineOutside;

    private @Nullable DailyPapers inString;
    private long records;

    /**
     * Something that was found where a record may stand.
     *
     * @param paper what the record says, the title maybe empty; {@code null} for something else than a record
     * @param error what the service says of an error, if it is that; else empty
     * @param ofArchive whether the record is arXiv's own and not that of a digest
     * @param firstLine the line on which it begins
     * @param lastLine the line on which it ends
     */
    public record Found(@Nullable PaperBuilder paper, String error, boolean ofArchive, int firstLine, int lastLine) {}

    /**
     * An object or an array that is open.
     *
     * @param member the member that it is the value of, or its array is
     * @param line where it began
     * @param before how many records had been found before it
     */
    private record Level(boolean array, String member, RecordValues content, int line, long before) {}

    /**
     * Begins to read.
     *
     * @param text the JSON text, which stays open
     * @param unread takes the values that are no part of a paper
     * @throws IOException if reading fails
     */
    public DailyPapers(Reader text, UnreadValues unread) throws IOException {
        this(text, unread, 0);
    }

    /**
     * Begins to read a text that stands in one line of a document.
     *
     * @param text the JSON text, which stays open
     * @param unread takes the values that are no part of a paper
     * @param lineOutside the line; 0 if the text is the document
     * @throws IOException if reading fails
     */
    public DailyPapers(Reader text, UnreadValues unread, int lineOutside) throws IOException {
        json = Json.FACTORY.createParser(text);
        this.unread = unread;
        this.lineOutside = lineOutside;
    }

    /**
     * The next record.
     *
     * @return the record, or {@code null} at the end of the text
     * @throws MalformedTextException if the text is no JSON from here on; nothing more can be read
     * @throws IOException if reading fails
     */
    public @Nullable Found next() throws MalformedTextException, IOException {
        try {
            return find();
        } catch (JsonProcessingException e) {
            int begun = levels.stream()
                    .filter(level -> level.before == records)
                    .mapToInt(Level::line)
                    .min()
                    .orElse(line());
            throw new MalformedTextException(e.getOriginalMessage(), begun, line(), e);
        }
    }

    private @Nullable Found find() throws IOException {
        while (true) {
            Found found = inString == null ? null : fromString();
            if (found != null) {
                return found;
            }
            JsonToken token = json.nextToken();
            if (token == null) {
                return null;
            }
            found = take(token);
            if (found != null) {
                return found;
            }
        }
    }

    private int line() {
        return lineOutside > 0
                ? lineOutside
                : Math.max(1, json.currentLocation().getLineNr());
    }

    private @Nullable Found take(JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(token == JsonToken.START_ARRAY);
            case END_OBJECT, END_ARRAY -> {
                return close(levels.pop());
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> value(json.getText());
            default -> {} // names are asked for with their values; null is no value
        }
        return null;
    }

    private void open(boolean array) throws IOException {
        Level outer = levels.peek();
        String member = outer == null ? "" : outer.array ? outer.member : String.valueOf(json.currentName());
        levels.push(new Level(
                array, member, new RecordValues(), json.currentTokenLocation().getLineNr(), records));
    }

    private void value(String text) throws IOException {
        Level level = levels.peek();
        if (level != null && level.array && PythonLiteral.isRecord(text)) {
            inString = new DailyPapers(PythonLiteral.toJson(text), unread, line());
            return;
        }
        String key = level == null ? "" : level.array ? level.member : String.valueOf(json.currentName());
        Level owner = owner();
        int line = lineOutside > 0 ? lineOutside : json.currentTokenLocation().getLineNr();
        if (owner == null || !owner.content.add(key, text, line)) {
            unread.note(key.isEmpty() ? "a value alone" : key, text, Span.ofLine(Math.max(1, line)));
        }
    }

    /** The object that is open. */
    private @Nullable Level owner() {
        for (Level level : levels) {
            if (!level.array) {
                return level;
            }
        }
        return null;
    }

    private @Nullable Found close(Level closed) {
        if (closed.array) {
            return null;
        }
        Level outer = levels.peek();
        Level owner = owner();
        DailyPaper content = new DailyPaper(closed.content);
        boolean part = outer != null && !outer.array && closed.member.equals("paper");
        if (!part && content.isRecord()) {
            records++;
            boolean archived = content.isOfArchive();
            return new Found(content.paper(unread), "", archived, closed.line, line());
        }
        if (records > closed.before || levels.size() > DEEPEST) {
            content.leaveList(unread);
        } else if (isPlaceOfRecord(outer)) {
            return new Found(null, content.error(), false, closed.line, line());
        } else if (owner != null) {
            owner.content.addAll(closed.member + ".", closed.content);
        }
        return null;
    }

    /** The whole text, or an element of an array that is the text or that a wrapper calls its data. */
    private boolean isPlaceOfRecord(@Nullable Level outer) {
        return outer == null || (outer.array && (levels.size() == 1 || WRAPPERS.contains(outer.member)));
    }

    /** The next record within a string; a string that turns out to be no literal says nothing more. */
    private @Nullable Found fromString() throws IOException {
        try {
            Found found = inString == null ? null : inString.next();
            if (found == null) {
                inString = null;
                return null;
            }
            int line = json.currentTokenLocation().getLineNr();
            records++;
            return new Found(found.paper, found.error, found.ofArchive, line, Math.max(line, line()));
        } catch (MalformedTextException noLiteral) {
            inString = null;
            return null;
        }
    }
}
