package io.github.offprint.internal.mail;

/** How a part's octets were made fit to travel (RFC 2045). */
enum TransferEncoding {
    /** As they are: {@code 7bit}, {@code 8bit}, {@code binary}, and whatever isn't known. */
    NONE {
        @Override
        void decode(Body body, Sink sink) {
            for (int line = body.from(); line < body.to(); line++) {
                body.copy(line, body.source().end(line), sink);
                endLine(body, line, sink);
            }
        }
    },

    /** Escapes such as {@code =C3}; a {@code =} at the end of a line joins the next. Bad escapes stay as they are. */
    QUOTED_PRINTABLE {
        @Override
        void decode(Body body, Sink sink) {
            String text = body.source().text();
            for (int line = body.from(); line < body.to(); line++) {
                int end = body.source().trimmedEnd(line);
                boolean soft = end > body.source().start(line) && text.charAt(end - 1) == '=';
                unescape(body, line, soft ? end - 1 : end, sink);
                if (soft) {
                    sink.endLine();
                } else {
                    endLine(body, line, sink);
                }
            }
        }

        private void unescape(Body body, int line, int end, Sink sink) {
            String text = body.source().text();
            int i = body.source().start(line);
            while (i < end) {
                int octet = text.charAt(i) == '=' ? Hex.octet(text, i + 1, end) : -1;
                if (octet >= 0) {
                    sink.octet(octet);
                    i += 3;
                } else {
                    body.put(text.charAt(i), sink);
                    i++;
                }
            }
        }
    },

    /**
     * Four letters for three octets. Mailing lists put their plain footers behind it: once the encoded text is complete, a
     * line that is no base64 and all that follows is taken as it stands.
     */
    BASE64 {
        @Override
        void decode(Body body, Sink sink) {
            Base64 base64 = new Base64(sink);
            boolean plain = false;
            for (int line = body.from(); line < body.to(); line++) {
                if (!plain && isPlain(body.source(), line, base64)) {
                    plain = true;
                    sink.character('\n');
                }
                int end = body.source().end(line);
                for (int i = body.source().start(line); i < end; i++) {
                    char c = body.source().text().charAt(i);
                    if (plain) {
                        sink.character(c);
                    } else {
                        base64.take(c);
                    }
                }
                if (plain && body.breaksAfter(line)) {
                    sink.character('\n');
                }
                sink.endLine();
            }
        }

        private boolean isPlain(SourceLines source, int line, Base64 base64) {
            if (!base64.isComplete()) {
                return false;
            }
            int foreign = 0;
            int all = 0;
            int end = source.trimmedEnd(line);
            for (int i = source.start(line); i < end; i++) {
                char c = source.text().charAt(i);
                all++;
                foreign += Base64.isMeant(c) ? 0 : 1;
            }
            return base64.isPadded() ? foreign > 0 : foreign > all / 2;
        }
    };

    /** Hands on what the lines of a body hold. */
    abstract void decode(Body body, Sink sink);

    /** The encoding that a {@code Content-Transfer-Encoding} field names. */
    static TransferEncoding named(String field) {
        return switch (new FieldValue(field).word()) {
            case "quoted-printable" -> QUOTED_PRINTABLE;
            case "base64" -> BASE64;
            default -> NONE;
        };
    }

    private static void endLine(Body body, int line, Sink sink) {
        if (body.breaksAfter(line)) {
            sink.octet('\n');
        }
        sink.endLine();
    }
}
