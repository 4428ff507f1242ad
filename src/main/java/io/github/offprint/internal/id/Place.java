package io.github.offprint.internal.id;

import io.github.offprint.internal.id.Address.Kind;

/**
 * What the table of hosts says of an address.
 *
 * @param kind what is found there
 * @param arxivId the identifier that it names, or empty
 * @param doi the DOI that it names, or empty
 * @param target the address that it leads on to, or empty
 */
record Place(Kind kind, String arxivId, String doi, String target) {

    static Place of(Kind kind) {
        return new Place(kind, "", "", "");
    }

    /** A place that a DOI names; if arXiv registered it, it names a paper of arXiv. */
    static Place ofDoi(Kind kind, String doi) {
        return new Place(kind, ArxivName.inPath(DoiName.arxivId(doi)), doi, "");
    }
}
