package io.github.offprint.account;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a document shows, told by its notation alone: no rule of a form or format has a part in it.
 *
 * @param pieces its stretches of text in their order
 * @param records how many records it has
 * @param hasLines whether entries are told by their lines: all pieces but those of records
 */
record Document(List<Piece> pieces, int records, boolean hasLines) {

    Document(List<Piece> pieces, int records) {
        this(pieces, records, false);
    }

    /** What a file shows. */
    static Document of(Material.Item item) throws IOException {
        String text = text(item.path());
        return switch (item.kind()) {
            case DIGEST -> digest(item.name().toLowerCase(Locale.ROOT), text);
            case BIBTEX -> new BibTeXPieces(text).document();
            case RIS -> RisPieces.document(text);
            case CSL -> JsonPieces.document(text);
            case CSV -> CsvPieces.document(text);
        };
    }

    private static Document digest(String name, String text) {
        if (name.endsWith(".jsonl")) {
            return JsonPieces.lines(text);
        } else if (name.endsWith(".json")) {
            return JsonPieces.document(text);
        } else if (name.endsWith(".xml") || name.endsWith(".rss")) {
            return XmlPieces.document(text);
        } else if (name.endsWith(".html")) {
            return HtmlPieces.of(text);
        }
        return lines(text);
    }

    /** Text line by line. */
    static Document lines(String text) {
        List<Piece> pieces = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            pieces.add(Piece.text(lines[i], i + 1));
        }
        return new Document(pieces, 0, true);
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        } else if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
