package io.github.offprint.internal.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.offprint.internal.json.Json;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Walks through a JSON text, member by member. Whoever is shown a member reads its value, or leaves it: then it is passed over.
 * A value of another kind than was asked for is as good as none.
 */
final class JsonCursor {
    private final JsonParser json;

    /** Whether nobody has read the value yet at which the parser stands. */
    private boolean pending;

    private JsonCursor(JsonParser json) {
        this.json = json;
    }

    /** Is shown the members of an object. */
    interface Member {
        void read(String name) throws IOException;
    }

    /** Is shown the elements of an array. */
    interface Element {
        void read() throws IOException;
    }

    /** Is shown the whole text. */
    interface Document {
        void read(JsonCursor json) throws IOException;
    }

    /**
     * Reads a text.
     *
     * @throws MalformedTextException if it is no JSON as far as it is looked at
     */
    static void read(Reader text, Document document) throws MalformedTextException, IOException {
        JsonParser parser = Json.FACTORY.createParser(text);
        try {
            if (parser.nextToken() == null) {
                throw new MalformedTextException("the text is empty");
            }
            JsonCursor cursor = new JsonCursor(parser);
            cursor.pending = true;
            document.read(cursor);
            while (parser.nextToken() != null) {
                parser.skipChildren(); // up to the end, so that a text that is cut is told
            }
        } catch (JsonProcessingException e) {
            throw new MalformedTextException(
                    e.getOriginalMessage(), 1, parser.currentLocation().getLineNr(), e);
        }
    }

    /** Reads the members of an object; none if the value is something else. */
    void members(Member member) throws IOException {
        if (!enters(JsonToken.START_OBJECT)) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            pending = true;
            member.read(name);
            leave();
        }
        pending = false;
    }

    /** Reads the elements of an array; none if the value is something else. */
    void elements(Element element) throws IOException {
        if (!enters(JsonToken.START_ARRAY)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            pending = true;
            element.read();
            leave();
        }
        pending = false;
    }

    private boolean enters(JsonToken opening) {
        boolean enters = pending && json.currentToken() == opening;
        pending = pending && !enters;
        return enters;
    }

    /** Passes over a value that nobody read. */
    private void leave() throws IOException {
        if (pending) {
            json.skipChildren();
            pending = false;
        }
    }

    /** A text or a number as it stands; else an empty string. */
    String text() throws IOException {
        boolean scalar = json.currentToken() == JsonToken.VALUE_STRING
                || json.currentToken() == JsonToken.VALUE_NUMBER_INT
                || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
        return scalar ? json.getText() : "";
    }

    /** The texts of an array; a text alone is an array of one. */
    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        String alone = text();
        if (!alone.isEmpty()) {
            texts.add(alone);
        }
        elements(() -> texts.add(text()));
        return texts;
    }

    /** A whole number. */
    OptionalInt integer() throws IOException {
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT
                ? OptionalInt.of(json.getIntValue())
                : OptionalInt.empty();
    }

    boolean isTrue() {
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }
}
