package io.github.offprint.internal.mail;

import io.github.offprint.Span;

/** Joins the lines of text in {@code format=flowed} (RFC 3676): one that ends with a space goes on in the next. */
final class Flowed {
    private final PartText.Builder joined = new PartText.Builder();
    private final StringBuilder paragraph = new StringBuilder();
    private final boolean deleteSpace;
    private int depth;
    private int first;
    private int last;
    private boolean open;

    private Flowed(boolean deleteSpace) {
        this.deleteSpace = deleteSpace;
    }

    /**
     * Joins lines.
     *
     * @param deleteSpace whether the space at the end of a line goes when the line is joined
     */
    static PartText join(PartText lines, boolean deleteSpace) {
        if (lines.lines() == 0) {
            return lines;
        }
        Flowed flowed = new Flowed(deleteSpace);
        String text = lines.text();
        int from = 0;
        for (int line = 1; line <= lines.lines(); line++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            flowed.add(text.substring(from, end), lines.source(line));
            from = end + 1;
        }
        flowed.finish();
        return flowed.joined.build(text.endsWith("\n"), lines.source(new Span(1, lines.lines())));
    }

    private void add(String line, Span source) {
        int quotes = quotes(line);
        String content = line.substring(quotes + (line.startsWith(" ", quotes) ? 1 : 0));
        boolean signature = content.equals("-- ");
        if (signature || quotes != depth) {
            finish();
        }
        if (!open) {
            open = true;
            depth = quotes;
            first = source.firstLine();
            paragraph.append(line, 0, quotes).append(quotes == 0 ? "" : " ");
        }
        paragraph.append(content);
        last = source.lastLine();
        if (signature || !content.endsWith(" ")) {
            finish();
        } else if (deleteSpace) {
            paragraph.setLength(paragraph.length() - 1);
        }
    }

    private void finish() {
        if (open) {
            joined.add(paragraph, 0, paragraph.length(), first, last);
            paragraph.setLength(0);
            open = false;
        }
    }

    private static int quotes(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
