/** Reads the digests in which people meet papers, and writes the papers as citations. */
module io.github.offprint {
    requires transitive static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.csv;
    requires org.jsoup;
    requires java.xml;
    // For catalog.online alone. Not static: an application of modules would then lack it without a word.
    requires java.net.http;
    // An automatic module, which jlink refuses: only the bridge to it needs it.
    requires static jbibtex;

    exports io.github.offprint;
    exports io.github.offprint.catalog;
    exports io.github.offprint.catalog.online;
    exports io.github.offprint.digest;
    exports io.github.offprint.format;
}
