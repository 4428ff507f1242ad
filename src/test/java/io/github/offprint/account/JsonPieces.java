package io.github.offprint.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The values of JSON by their dotted keys. Its records are the elements of the outermost array that holds objects. */
final class JsonPieces {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final List<Piece> pieces = new ArrayList<>();
    private final int firstLine;

    /** The depth of the array whose elements are the records; 0 while there is none. */
    private int level;

    private int records;

    private JsonPieces(int firstLine) {
        this.firstLine = firstLine;
    }

    static Document document(String text) {
        JsonPieces found = new JsonPieces(1);
        found.read(text, "");
        return new Document(found.pieces, Math.max(1, found.records));
    }

    /** An object on each line. */
    static Document lines(String text) {
        List<Piece> pieces = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            JsonPieces found = new JsonPieces(i + 1);
            found.read(lines[i], "");
            for (Piece piece : found.pieces) {
                pieces.add(new Piece(piece.text(), piece.place(), piece.line(), piece.column(), i));
            }
        }
        return new Document(pieces, lines.length);
    }

    private void read(String text, String key) {
        try (JsonParser json = JSON.createParser(text)) {
            while (json.nextToken() != null) {
                value(json, key, 0, -1);
            }
        } catch (IOException e) {
            // what stands behind a fault is not told
        }
    }

    private void value(JsonParser json, String key, int depth, int record) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() != JsonToken.END_OBJECT && json.currentToken() != null) {
                String name = key.isEmpty() ? json.currentName() : key + "." + json.currentName();
                json.nextToken();
                value(json, name, depth + 1, record);
            }
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                value(json, key, depth + 1, record(json, depth + 1, record));
            }
        } else if (json.currentToken() != null && json.currentToken().isScalarValue()) {
            scalar(json, key, record);
        }
    }

    private int record(JsonParser json, int depth, int record) throws IOException {
        boolean isRecord = json.currentToken() == JsonToken.START_OBJECT
                || (json.currentToken() == JsonToken.VALUE_STRING
                        && json.getText().startsWith("{'"));
        if (record >= 0 || !isRecord || (level != 0 && level != depth)) {
            return record;
        }
        level = depth;
        return records++;
    }

    private void scalar(JsonParser json, String key, int record) throws IOException {
        String text = json.getText();
        int line = firstLine - 1 + json.currentTokenLocation().getLineNr();
        if (json.currentToken() == JsonToken.VALUE_STRING && text.startsWith("{'")) {
            nested(new JsonPieces(line), python(text), record);
        } else if (text.startsWith("<?xml") || text.startsWith("<feed")) {
            Document inner = XmlPieces.document(text);
            inner.pieces()
                    .forEach(piece -> pieces.add(new Piece(piece.text(), piece.place(), line, 0, piece.record())));
            records = inner.records();
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            pieces.add(new Piece(text, key, line, json.currentTokenLocation().getColumnNr() - 1, record));
        }
    }

    private void nested(JsonPieces inner, String text, int record) {
        inner.read(text, "");
        inner.pieces.forEach(piece -> pieces.add(new Piece(piece.text(), piece.place(), inner.firstLine, 0, record)));
    }

    /** A dictionary as Python prints it, near enough to JSON. */
    private static String python(String text) {
        return text.replaceAll("\\\\x([0-9a-f]{2})", "\\\\u00$1")
                .replaceAll("(?<=[:,\\[] )(True|False)(?=[,}\\]])", "true")
                .replaceAll("(?<=[:,\\[] )None(?=[,}\\]])", "null")
                .replaceAll("datetime\\.datetime\\(([^()]*)\\)", "'$1'");
    }
}
