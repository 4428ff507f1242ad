package io.github.offprint.catalog.online;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may ask a service next, and when: threads come one after another, each an interval after the one before, and no more than
 * so many are at it at once. Thread-safe; first come, first served.
 */
final class Turns {
    private final Time time;
    private final long interval;
    private final Semaphore places;

    /** Held by the thread that waits for the time to come; the others queue for it. */
    private final ReentrantLock head = new ReentrantLock(true);

    private final Object state = new Object();
    /** When the next may ask, in nanoseconds of {@link Time#nanos()}. */
    private long next;

    Turns(Time time, Duration interval, int atOnce) {
        this.time = time;
        this.interval = interval.toNanos();
        this.places = new Semaphore(atOnce, true);
        this.next = time.nanos();
    }

    /**
     * Waits for a turn, which ends with {@link #end()}.
     *
     * @param most how long to wait as the first in the queue
     * @return false if there is no turn within that time; nothing is to be ended then
     * @throws InterruptedException if the thread is interrupted while it waits; it then has no turn
     */
    boolean await(Duration most) throws InterruptedException {
        places.acquire();
        boolean mine = false;
        try {
            head.lockInterruptibly();
            try {
                mine = waitAtHead(most.toNanos());
                return mine;
            } finally {
                head.unlock();
            }
        } finally {
            if (!mine) {
                places.release();
            }
        }
    }

    private boolean waitAtHead(long most) throws InterruptedException {
        for (long left = left(); left > 0; left = left()) {
            if (left > most) {
                return false;
            }
            time.sleep(Duration.ofNanos(left));
        }
        synchronized (state) {
            next = time.nanos() + interval;
        }
        return true;
    }

    void end() {
        places.release();
    }

    /** How long nobody may ask, in nanoseconds; not positive if one may. */
    long left() {
        synchronized (state) {
            return next - time.nanos();
        }
    }

    /** Lets nobody ask for some time from now on, if that is longer than they had to wait anyway. */
    void pause(Duration pause) {
        synchronized (state) {
            long until = time.nanos() + pause.toNanos();
            next = until - next > 0 ? until : next;
        }
    }
}
