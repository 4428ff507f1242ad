package io.github.offprint.catalog.online;

import java.net.URI;
import java.time.Duration;

/**
 * A service and its manners.
 *
 * @param name its name for people
 * @param base what stands before its paths
 * @param interval how far apart it wants requests to be
 * @param atOnce how many requests it takes at the same time
 * @param accept the media type of its answers
 */
record Service(String name, URI base, Duration interval, int atOnce, String accept) {}
