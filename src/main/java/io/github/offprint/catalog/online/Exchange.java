package io.github.offprint.catalog.online;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/**
 * One question and its answer, redirects included: within a time, within a size, and nowhere but to web addresses. What was
 * encrypted stays so.
 */
final class Exchange {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;
    private static final int LAST_PORT = 65_535;

    private final Service service;
    private final HttpOptions options;
    private final Time time;
    private final HttpClient client;

    Exchange(Service service, HttpOptions options, Time time) {
        this.service = service;
        this.options = options;
        this.time = time;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.connectTimeout);
        options.proxy.ifPresent(builder::proxy);
        client = builder.build();
    }

    /**
     * Asks.
     *
     * @param uri the address
     * @param timeout how long it may take in all
     * @return the answer, whatever its status
     * @throws ServiceException if there is none
     * @throws InterruptedException if the thread is interrupted meanwhile; the connection is then given up
     */
    Reply ask(URI uri, Duration timeout) throws ServiceException, InterruptedException {
        long deadline = time.nanos() + timeout.toNanos();
        URI at = uri;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> response = send(at, deadline - time.nanos());
            if (!REDIRECTS.contains(response.statusCode())) {
                return new Reply(response.statusCode(), response.headers(), text(unpacked(response)));
            }
            at = target(at, response.headers().firstValue("Location").orElse(""));
        }
        throw failure(false, "the service sends from one address to the next without an end");
    }

    private HttpResponse<byte[]> send(URI uri, long nanos) throws ServiceException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request(uri), info -> new LimitedBody(options.responseLimit));
        boolean done = false;
        try {
            HttpResponse<byte[]> whole = time.await(response, nanos);
            done = true;
            return whole;
        } catch (TimeoutException e) {
            throw new ServiceException(
                    service.name(), true, "no whole answer in time; ask later or allow more time", e);
        } catch (ExecutionException e) {
            throw explained(e.getCause() == null ? e : e.getCause());
        } finally {
            if (!done) {
                response.cancel(true); // which gives the connection up
            }
        }
    }

    private HttpRequest request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("User-Agent", options.userAgent())
                .header("Accept", service.accept())
                .GET();
        return (options.gzip ? request.header("Accept-Encoding", "gzip") : request).build();
    }

    private ServiceException explained(Throwable cause) {
        if (cause instanceof LimitedBody.TooLongException) {
            return failure(false, tooLong());
        }
        if (cause instanceof SSLException) {
            return new ServiceException(service.name(), false, "no secure connection, " + cause.getMessage(), cause);
        }
        boolean unreached = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
        String what = unreached
                ? "can't be reached; look at the network and at the proxy's settings"
                : "the connection broke off; ask later";
        return new ServiceException(service.name(), true, what, cause);
    }

    private String tooLong() {
        return "the answer is longer than " + options.responseLimit + " bytes; allow more by a limit";
    }

    private ServiceException failure(boolean temporary, String what) {
        return new ServiceException(service.name(), 0, temporary, what);
    }

    /** Where an answer sends to; what was encrypted stays so. */
    URI target(URI from, String location) throws ServiceException {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw failure(false, "the service sends to what is no address");
        }
        String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || (scheme.equals("http") && !"https".equalsIgnoreCase(from.getScheme()));
        if (location.isEmpty() || !web || to.getHost() == null || to.getPort() > LAST_PORT) {
            throw failure(false, "the service sends to an address that is not followed (" + scheme + ")");
        }
        return to;
    }

    /** All of these services answer in UTF-8. */
    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private byte[] unpacked(HttpResponse<byte[]> response) throws ServiceException {
        String encoding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        if (body.length == 0 || encoding.equals("identity") || encoding.isEmpty()) {
            return body;
        }
        if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
            throw failure(false, "the answer is packed by " + encoding + ", which nobody asked for");
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes(options.responseLimit);
            if (in.read() >= 0) {
                throw failure(false, tooLong());
            }
            return plain;
        } catch (ServiceException e) {
            throw e;
        } catch (IOException e) {
            throw new ServiceException(service.name(), true, "the answer can't be unpacked; ask later", e);
        }
    }
}
