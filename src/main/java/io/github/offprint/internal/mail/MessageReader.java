package io.github.offprint.internal.mail;

import io.github.offprint.internal.mail.Region.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message apart line by line. A boundary ends whatever stands within its multipart, finished or not. A multipart
 * without any boundary in it is plain text. A message has at most {@value Message#MOST_PARTS} parts, and messages within it,
 * counted together; what follows them is not read.
 */
final class MessageReader {
    private final SourceLines source;
    private final List<Region> regions = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Multipart> open = new HashMap<>();
    private final Headers top;
    private @Nullable Multipart innermost;
    private Kind kind = Kind.BODY;
    private Entity entity;
    private int from;
    private int at;
    private int groups;
    private int entities;

    MessageReader(SourceLines source) {
        this.source = source;
        while (at < source.count() && source.isBlank(at)) {
            at++;
        }
        top = header(true);
        add(Kind.HEADER, 0, at, "");
        entity = content(entity(top, top, "text/plain", false, 0));
    }

    Message read() {
        while (at < source.count()) {
            Delimiter delimiter = delimiter(at);
            if (delimiter != null) {
                finish(delimiter);
                add(Kind.BOUNDARY, at, at + 1, "");
                at++;
                enter(delimiter);
            } else {
                at++;
            }
        }
        finish(null);
        return new Message(top, regions, parts);
    }

    /** Starts what follows a boundary. */
    private void enter(Delimiter delimiter) {
        Multipart multipart = delimiter.multipart;
        while (innermost != null && innermost != multipart) {
            leave(innermost);
        }
        if (delimiter.closes) {
            leave(multipart);
            kind = Kind.EPILOGUE;
            from = at;
            return;
        }
        if (entities == Message.MOST_PARTS) {
            stop();
            return;
        }
        Entity outer = multipart.entity;
        Headers headers = partHeader(false);
        entity = content(entity(headers, outer.message(), outer.typeOfParts(), outer.attached(), outer.group()));
    }

    /** Leaves the rest of the message alone. */
    private void stop() {
        kind = Kind.REST;
        from = at;
        at = source.count();
    }

    private void leave(Multipart multipart) {
        innermost = multipart.outer;
        if (multipart.shadowed == null) {
            open.remove(multipart.boundary);
        } else {
            open.put(multipart.boundary, multipart.shadowed);
        }
    }

    /** Goes through messages within messages to the content, and starts it. */
    private Entity content(Entity outermost) {
        Entity inner = outermost;
        while (inner.holdsMessage()) {
            if (entities == Message.MOST_PARTS) {
                stop();
                return inner;
            }
            Headers headers = partHeader(true);
            inner = entity(headers, headers, "text/plain", inner.attached(), inner.group());
        }
        from = at;
        String boundary = inner.boundary();
        if (boundary.isEmpty()) {
            kind = Kind.BODY;
            return inner.isMultipart() ? inner.asText() : inner;
        }
        kind = Kind.PREAMBLE;
        innermost = new Multipart(inner, boundary, innermost, open.get(boundary));
        open.put(boundary, innermost);
        return inner;
    }

    private Entity entity(Headers headers, Headers message, String defaultType, boolean attached, int group) {
        String type = headers.raw("Content-Type");
        FieldValue disposition = new FieldValue(headers.raw("Content-Disposition"));
        Entity found = new Entity(
                headers,
                message,
                new FieldValue(type.isEmpty() ? defaultType : type),
                attached || disposition.word().equals("attachment"),
                group);
        return group == 0 && found.hasAlternatives() ? found.inGroup(++groups) : found;
    }

    private Headers partHeader(boolean message) {
        entities++;
        int start = at;
        Headers headers = header(message);
        add(Kind.PART_HEADER, start, at, "");
        return headers;
    }

    /** Reads to the end of a header: behind a blank line, or before the first line that is no field. */
    private Headers header(boolean message) {
        if (message && at < source.count() && Headers.isEnvelope(source, at)) {
            at++;
        }
        int first = at;
        while (at < source.count() && !source.isBlank(at) && delimiter(at) == null) {
            boolean continues = at > first && source.startsWithSpace(at);
            if (!continues && Headers.colon(source, at) < 0) {
                return new Headers(source, first, at);
            }
            at++;
        }
        Headers headers = new Headers(source, first, at);
        at += at < source.count() && source.isBlank(at) ? 1 : 0;
        return headers;
    }

    /** Ends what stands before a boundary, or before the end of the message. */
    private void finish(@Nullable Delimiter delimiter) {
        boolean unparted = kind == Kind.PREAMBLE && (delimiter == null || delimiter.multipart != innermost);
        if (kind == Kind.BODY || unparted) {
            leaf(unparted ? entity.asText() : entity, delimiter != null);
        } else {
            add(kind, from, at, "");
        }
    }

    private void leaf(Entity content, boolean beforeBoundary) {
        add(Kind.BODY, from, at, content.mediaType());
        Body body = new Body(source, from, at, beforeBoundary);
        if (content.isText() && !body.isBlank()) {
            parts.add(new Part(content, body, content.group() == 0 ? ++groups : content.group()));
        }
    }

    private void add(Kind what, int first, int end, String mediaType) {
        if (first < end) {
            regions.add(new Region(what, SourceLines.span(first, end), mediaType));
        }
    }

    /** The boundary that a line is, or {@code null}. */
    private @Nullable Delimiter delimiter(int line) {
        int start = source.start(line);
        if (open.isEmpty() || !source.text().startsWith("--", start)) {
            return null;
        }
        String boundary = source.text().substring(start + 2, Math.max(start + 2, source.trimmedEnd(line)));
        Multipart opened = open.get(boundary);
        if (opened != null) {
            return new Delimiter(opened, false);
        }
        Multipart closed = boundary.endsWith("--") ? open.get(boundary.substring(0, boundary.length() - 2)) : null;
        return closed == null ? null : new Delimiter(closed, true);
    }

    /** A line that starts a part of a multipart, or ends it. */
    private record Delimiter(Multipart multipart, boolean closes) {}
}
