package io.github.offprint.internal.record;

import io.github.offprint.ArxivId;
import io.github.offprint.Doi;
import io.github.offprint.internal.id.Address;
import java.util.Optional;
import java.util.Set;

/** What web addresses tell about papers. Takes whole addresses and those that are relative to the site of the page. */
public final class PaperAddress {
    private static final String SITE_HOST = "huggingface.co";
    private static final String SITE = SITE_HOST + "/";
    private static final String SHORT_SITE = "hf.co/";
    private static final String LOGIN = "login?next=";

    /** Where the site has something else than the page of an organisation or a user. */
    private static final Set<String> RESERVED =
            Set.of(("papers|models|datasets|spaces|docs|login|join|pricing|enterprise|posts|blog|storage|tasks|chat"
                            + "|collections|languages|organizations|hardware|learn|support|pro|privacy|terms-of-service"
                            + "|huggingface|inference|inference-endpoints|new|settings|buckets|about|jobs|front|avatars")
                    .split("\\|"));

    private PaperAddress() {}

    /**
     * The arXiv identifier that an address of arXiv, of the site of the page, or of one that shows arXiv's papers names.
     *
     * @param address an address
     * @return the identifier, if it names one
     */
    public static Optional<ArxivId> arxivId(String address) {
        return Address.parse(decoded(address), SITE_HOST).flatMap(known -> ArxivId.parse(known.arxivId()));
    }

    /**
     * The DOI that an address of a resolver or of a publisher names, unless it is that of data or of something else.
     *
     * @param address an address
     * @return the DOI, if it names one
     */
    public static Optional<Doi> doi(String address) {
        return Address.parse(address, SITE_HOST).filter(Address::isPaper).flatMap(known -> Doi.parse(known.doi()));
    }

    /**
     * Whether a value names a paper that is known already, be it as an identifier or as an address, in any version.
     *
     * @param value a value
     * @param id the paper's arXiv identifier
     * @param doi the paper's DOI
     * @return true if it names one of them
     */
    public static boolean isOf(String value, Optional<ArxivId> id, Optional<Doi> doi) {
        Optional<Doi> named = Doi.parse(value).or(() -> doi(value));
        Optional<ArxivId> paper = ArxivId.parse(value).or(() -> arxivId(value)).or(() -> named.flatMap(Doi::arxivId));
        return (paper.isPresent() && paper.map(ArxivId::withoutVersion).equals(id.map(ArxivId::withoutVersion)))
                || (named.isPresent() && named.equals(doi));
    }

    /**
     * Whether an address is that of a picture or a film, which people put beside a paper to show it.
     *
     * @param address an address
     * @return true if it is
     */
    public static boolean isPicture(String address) {
        return Address.parse(address, SITE_HOST)
                .filter(known ->
                        known.kind() == Address.Kind.IMAGE || known.path().endsWith(".mp4"))
                .isPresent();
    }

    /**
     * Whether an address is that of a paper's page on the site of the digest, and not of one of its parts.
     *
     * @param address an address
     * @return true if it is
     */
    public static boolean isPaperPage(String address) {
        return address.indexOf('#') < 0
                && !address.contains(LOGIN)
                && (isOnSite(address) || address.startsWith("/papers/"))
                && arxivId(address).isPresent();
    }

    /**
     * Whether an address asks a reader to log in to vote.
     *
     * @param address an address
     * @return true if it does
     */
    public static boolean isVote(String address) {
        return address.contains(LOGIN);
    }

    /**
     * The handle of the organisation or user whose page an address is; empty if it is something else.
     *
     * @param address an address
     * @return the handle; empty if there is none
     */
    public static String handle(String address) {
        String path;
        if (isOnSite(address)) {
            path = path(address);
        } else if (address.startsWith("/") && !address.startsWith("//")) {
            path = address;
        } else {
            return "";
        }
        String handle = path.substring(Math.min(1, path.length()));
        boolean single = !handle.isEmpty()
                && handle.chars().noneMatch(c -> c == '/' || c == '?' || c == '#' || c == '%' || c == ' ');
        return single && !RESERVED.contains(handle) ? handle : "";
    }

    private static boolean isOnSite(String address) {
        String rest = afterScheme(address);
        return rest.startsWith(SITE) || rest.startsWith(SHORT_SITE) || rest.startsWith("www." + SITE);
    }

    private static String afterScheme(String address) {
        int scheme = address.indexOf("://");
        return scheme < 0 ? address : address.substring(scheme + 3);
    }

    /** What follows the host, with its first slash. */
    private static String path(String address) {
        String rest = afterScheme(address);
        int slash = rest.indexOf('/');
        return slash < 0 ? "" : rest.substring(slash);
    }

    /** The address to which the page for logging in leads back. */
    private static String decoded(String address) {
        int login = address.indexOf(LOGIN);
        return login < 0
                ? address
                : address.substring(login + LOGIN.length()).replace("%2F", "/").replace("%2f", "/");
    }
}
