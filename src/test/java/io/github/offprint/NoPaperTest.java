package io.github.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.offprint.Diagnostic.Severity;
import io.github.offprint.testing.AnyReader;
import io.github.offprint.testing.Unprintable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is neither a digest nor a bibliography gives no paper and one line, whoever reads it and wherever it comes from. */
class NoPaperTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"texts", "bytes"})
    void whatIsNoneGivesNoneAndOneError(String what, byte[] bytes) throws IOException {
        for (AnyReader.Found found : AnyReader.read(bytes)) {
            assertThat(found.papers()).as(found.reader()).isEmpty();
            assertThat(found.diagnostics()).as(found.reader()).hasSize(1).allSatisfy(said -> {
                assertThat(said.severity()).isEqualTo(Severity.ERROR);
                assertThat(Unprintable.isIn(said.toString()))
                        .as(said.toString())
                        .isFalse();
            });
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                        of("a word", "tea"),
                        of("prose", "The kettle boiled. Nobody was at home @ noon.\n\nIt boiled on.\n"),
                        of(
                                "a mail to everyone",
                                mail("Dear all,\n\n@everyone {please} wash your cups.\n@ben (and lid)\n")),
                        of(
                                "a mail with a quotation",
                                mail("> On Monday Ada <ada@tea.org> wrote:\n> @all {a, b}\n\nNo.\n")),
                        of("a mail of two parts", mail("", "multipart/mixed; boundary=tea", "--tea\n\nA.\n--tea--\n")),
                        of("a mailbox", "From ada@tea.org Mon Mar  3 10:00:00 2025\n" + mail("Tea?\n")),
                        of("a chat", "[10:02] <ada> @ben (you there?)\n[10:03] <ben> @ada {yes}\n"),
                        of(
                                "a style sheet",
                                "@media (min-width: 4em) {\n  a { color: red }\n}\n@font-face{font-family:T;}\n"),
                        of("a style sheet of one line", "@font-face{font-family:T;src:url(data:x;base64,AA==)}a{b:c}"),
                        of("a style sheet with mixins", "@include tea($x) {\n  a: b;\n}\n@include foo{ a: b }\n"),
                        of(
                                "decorators",
                                "@cache(size=4)\ndef tea(): pass\n\n@app.route(\"/\", methods=[\"GET\"])\nx = 1\n"),
                        of(
                                "annotations",
                                "@Table(name = \"tea\", schema = \"pot\")\n@Misc(title = \"T\", year = 2020)\nclass A {}\n"),
                        of("components", "@Component({\n  selector: 'tea', title = 1\n})\nexport class Tea {}\n"),
                        of("comments of code", "/**\n * @param {string} name the name\n * @type {{a: string}}\n */\n"),
                        of(
                                "a class of LaTeX",
                                "\\makeatletter\n\\@ifnextchar[{\\@tea}{\\@misc{a, title={x}}}\n\\def\\@a{b, c=d}\n"),
                        of(
                                "a page of LaTeX",
                                "\\documentclass{article}\n\\begin{document}\nTea, \\emph{tea}.\n\\end{document}\n"),
                        of(
                                "a licence",
                                "Copyright 2020 A. Kettle\n\nPermission is hereby granted, free of charge, to anybody.\n"),
                        of("a readme", """
                                # Kettle

                                [![build](https://example.org/b.svg)](https://example.org)

                                ## Install

                                ```sh
                                make && make install
                                ```

                                - fast
                                - small
                                """),
                        of("a list of things to do", "- [ ] wash cups\n- [x] buy tea\n"),
                        of("a changelog", "## 1.2.0 - 2024-03-01\n\n### Fixed\n\n- A leak (#12)\n"),
                        of("a log", "2025-03-01 10:00:00 INFO  kettle - on\n2025-03-01 10:00:09 WARN  kettle - hot\n"),
                        of("a trace", "Exception in thread \"main\" java.lang.Error: tea\n\tat a.B.c(B.java:1)\n"),
                        of("a difference", "--- a/tea\n+++ b/tea\n@@ -1,2 +1,2 @@\n-cold\n+hot\n"),
                        of("a program", "#include <stdio.h>\nint main(void) { return 0; }\n"),
                        of("a makefile", "tea: water\n\tboil $< > $@ @{a}\n"),
                        of("settings", "[kettle]\nlitres = 2\nlid = yes\n"),
                        of("settings with lists", "kettle:\n  litres: 2\n  cups: [a, b]\n"),
                        of(
                                "a page of something else",
                                "<!DOCTYPE html><html><head><title>Tea</title></head><body><p>Hot."),
                        of("an image of lines", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"),
                        of("a document of XML", "<?xml version=\"1.0\"?>\n<kettle><litres>2</litres></kettle>\n"),
                        of(
                                "a package of programs",
                                "{\"name\": \"tea\", \"version\": \"1.0.0\", \"type\": \"module\", \"author\": \"Ada\"}"),
                        of(
                                "places",
                                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"id\": 1}]}"),
                        of("a schema", "{\"title\": \"Tea\", \"type\": [\"object\"], \"properties\": {}}"),
                        of(
                                "messages",
                                "[{\"type\": \"message\", \"user\": \"U1\", \"text\": \"tea?\", \"ts\": \"1\"}]"),
                        of("objects that are empty", "[{}, {}]"),
                        of("an object that is empty", "{}"),
                        of("an object in vain", "{\"offprint\": 1}\n{\"offprint\": 1, \"key\": \"a\"}\n"),
                        of(
                                "events to a line",
                                "{\"level\": \"info\", \"msg\": \"on\"}\n{\"level\": \"warn\", \"msg\": \"hot\"}\n"),
                        of("numbers of JSON", "[1, 2, 3]"),
                        of("broken JSON", "{\"title\": \"Tea\", \"author\": [{\"family\": "),
                        of("a table of measurements", "time,litres,degrees\n1,2,20\n2,2,90\n"),
                        of("a table of people", "name,age,town\nAda,36,London\nBen,40,Leeds\n"),
                        of("a table with semicolons", "id;wert\n1;2,5\n2;3,5\n"),
                        of("a table of numbers", "0.1,0.2\n0.3,0.4\n"),
                        of("countries", "AB  - Abkhazia\nER  - Eritrea\nDE  - Germany\n"),
                        of("a record without a field", "TY  - JOUR\nER  - \n"),
                        of("options of a program", "  -a, --all   everything\n  -h, --help  this\n"),
                        of(
                                "entries without a field",
                                "@misc{}\n@misc{a}\n@book{b,\n}\n@article{c, title={}, year=\"\"}\n"),
                        of("only macros", "@string{tea = {Tea}}\n@preamble{\"x\"}\n@comment{y}\n"),
                        of("a command to read another file", "@include{other.bib}\n"),
                        of("signs that turn the direction", "@\u202Etea{\u2066x\u200F} \u061C\n"),
                        of("control characters", "\u0001\u0002@a{\u0003}\u0007\u001B[31m\u009B\n"))
                .map(what -> arguments(what.name, what.text.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> bytes() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("@misc{a, title={T}}".getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(jar)) {
            out.putNextEntry(new JarEntry("refs.bib"));
            out.write("@misc{a, title={T}}\n".getBytes(StandardCharsets.UTF_8));
            out.write(noise);
        }
        return Stream.of(
                arguments("noise", noise),
                arguments("a little noise", Arrays.copyOf(noise, 40)),
                arguments("an archive", jar.toByteArray()),
                arguments("a compressed bibliography", gzip.toByteArray()),
                arguments("a document for printers", behind("""
                                %PDF-1.4
                                1 0 obj << /URI (https://arxiv.org/abs/2401.01234) >>
                                @misc{a, title={T}}
                                """, new byte[0])),
                arguments("a program for printers", behind("%!PS-Adobe-3.0\n@misc{a, title={T}}\n", new byte[0])),
                arguments(
                        "a document of a word processor", behind("{\\rtf1\\ansi @misc{a, title={T}}\n}", new byte[0])),
                arguments("an image", behind("\u0089PNG\r\n\u001A\n", noise)),
                arguments("a photograph", behind("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0", noise)),
                arguments("a moving image", behind("GIF89a", noise)),
                arguments("a program", behind("\u007FELF\2\1\1\0", noise)),
                arguments("a class", behind("\u00CA\u00FE\u00BA\u00BE\0\0\0=", noise)),
                arguments("a recording", behind("ID3\4\0", noise)),
                arguments("a database", behind("SQLite format 3\0", new byte[2000])),
                arguments("nothing but zeros", new byte[3000]),
                arguments("bytes of another kind behind text", behind("It was\na dark night.\n", noise)),
                arguments(
                        "an archive of files",
                        behind("refs.bib" + "\0".repeat(504) + "@misc{a, title={T}}\n", new byte[500])),
                arguments(
                        "text of two bytes a character without its mark",
                        "@misc{a, title={Tea and cups}}\n".getBytes(StandardCharsets.UTF_16LE)));
    }

    private static byte[] behind(String head, byte[] rest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(rest);
        return bytes.toByteArray();
    }

    private record What(String name, String text) {}

    private static What of(String name, String text) {
        return new What(name, text);
    }

    private static String mail(String text) {
        return mail("", "text/plain; charset=utf-8", text);
    }

    private static String mail(String header, String type, String text) {
        return "From: Ada Kettle <ada@tea.org>\nTo: ben@tea.org (Ben Spout)\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n"
                + "Subject: Tea\nMIME-Version: 1.0\n" + header + "Content-Type: " + type + "\n\n" + text;
    }
}
