package io.github.offprint.catalog.online;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;

/** A service on this machine that does as it is told, answer by answer; the last one it is told it gives ever after. */
final class LocalService implements AutoCloseable {
    private final ServerSocket server;
    private final Queue<Behaviour> behaviours = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    /** Whole heads of requests, in their order. */
    final List<String> requests = new CopyOnWriteArrayList<>();
    /** One permit for each request that has come. */
    final Semaphore asked = new Semaphore(0);

    /** What is done with one request. */
    interface Behaviour {
        void answer(Socket socket, LocalService service) throws Exception;
    }

    LocalService(Behaviour... behaviours) {
        this.behaviours.addAll(List.of(behaviours));
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "local service");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = head(socket.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            Behaviour behaviour;
            synchronized (behaviours) {
                requests.add(head);
                behaviour = behaviours.size() > 1 ? behaviours.remove() : behaviours.element();
            }
            asked.release();
            behaviour.answer(socket, this);
        } catch (Exception e) {
            // the client has gone
        }
    }

    private static String head(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        StringBuilder head = new StringBuilder();
        for (int c = buffered.read(); c >= 0; c = buffered.read()) {
            head.append((char) c);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getLocalPort());
    }

    int port() {
        return server.getLocalPort();
    }

    /** The targets of all requests. */
    List<String> targets() {
        return requests.stream().map(head -> head.split(" ", 3)[1]).toList();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
    }

    static Behaviour answer(int status, String type, byte[] body, String... headers) {
        return (socket, service) -> {
            OutputStream out = socket.getOutputStream();
            out.write(start(status, type, body.length, headers));
            out.write(body);
            out.flush();
        };
    }

    private static byte[] start(int status, String type, long length, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String start = "HTTP/1.1 " + status + " Status\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n" + more + "\r\n";
        return start.getBytes(StandardCharsets.US_ASCII);
    }

    static Behaviour json(String body) {
        return answer(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    static Behaviour atom(String body) {
        return answer(200, "application/atom+xml; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static Behaviour status(int status, String... headers) {
        return answer(status, "text/plain", "No.".getBytes(StandardCharsets.UTF_8), headers);
    }

    static Behaviour redirect(String location) {
        return status(302, "Location: " + location);
    }

    static Behaviour gzip(String body) {
        return answer(200, "application/json", packed(body), "Content-Encoding: gzip");
    }

    static byte[] packed(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Promises more than comes. */
    static Behaviour cut(String body) {
        return (socket, service) -> {
            OutputStream out = socket.getOutputStream();
            out.write(start(200, "application/json", body.length() + 100));
            out.write(body.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        };
    }

    /** Sends a text and closes. */
    static Behaviour raw(String text) {
        return (socket, service) -> socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    static Behaviour reset() {
        return (socket, service) -> socket.setSoLinger(true, 0);
    }

    /** Says nothing until the service is closed. */
    static Behaviour silence() {
        return (socket, service) -> service.closed.await();
    }

    /** Sends a start and then one byte after another, without an end. */
    static Behaviour dribble(String start) {
        return (socket, service) -> {
            OutputStream out = socket.getOutputStream();
            out.write(start.getBytes(StandardCharsets.US_ASCII));
            while (!service.server.isClosed()) {
                out.write('x');
                out.flush();
            }
        };
    }

    /** Sends as much as is taken. */
    static Behaviour flood() {
        return (socket, service) -> {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[8192];
            while (!service.server.isClosed()) {
                out.write(chunk);
            }
        };
    }
}
