package io.github.offprint.internal.mail;

import io.github.offprint.Span;
import java.nio.charset.Charset;
import java.util.Optional;

/** A part of a message that holds text, or the whole body of a message without parts. */
public final class Part {
    private final Entity entity;
    private final Body body;
    private final int group;

    Part(Entity entity, Body body, int group) {
        this.entity = entity;
        this.body = body;
        this.group = group;
    }

    /** {@return the type of the text in lower case, such as {@code text/html}} */
    public String mediaType() {
        return entity.mediaType();
    }

    /** {@return true if the part is an attachment, or stands in one} */
    public boolean isAttachment() {
        return entity.attached();
    }

    /** {@return the file name that the part suggests} */
    public Optional<String> fileName() {
        return new FieldValue(entity.headers().raw("Content-Disposition"))
                .parameter("filename")
                .or(() -> entity.type().parameter("name"))
                .map(EncodedWords::decode);
    }

    /**
     * The number of the content. Parts of the same number are alternatives: they say the same in several forms, the plainest
     * first.
     *
     * @return a number that only alternatives share
     */
    public int group() {
        return group;
    }

    /** {@return the header of the message that the part belongs to, which may stand within the message} */
    public Headers message() {
        return entity.message();
    }

    /** {@return the lines of the part without its header} */
    public Span body() {
        return SourceLines.span(body.from(), body.to());
    }

    /** {@return the text, decoded anew with each call} */
    public PartText read() {
        TransferEncoding encoding = entity.encoding();
        PartText text = TextSink.read(body, encoding, charset(encoding));
        boolean flowed = mediaType().equals("text/plain") && entity.says("format", "flowed");
        return flowed ? Flowed.join(text, entity.says("delsp", "yes")) : text;
    }

    private Charset charset(TransferEncoding encoding) {
        return Charsets.named(entity.type().parameter("charset").orElse(""))
                .filter(charset -> encoding != TransferEncoding.NONE || Charsets.isPlain(charset))
                .orElseGet(() -> {
                    Utf8Judge judge = new Utf8Judge();
                    encoding.decode(body, judge);
                    return Charsets.guessed(judge);
                });
    }
}
