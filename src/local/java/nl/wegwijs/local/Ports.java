package nl.wegwijs.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
public final class Ports {

    private Ports() {}

    public static boolean isFree(int port) {
        // Both ways of being taken: by a server on every interface, and by one on the loopback interface only.
        try (var everywhere = new ServerSocket()) {
            everywhere.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            return false;
        }
        try (var loopback = new ServerSocket()) {
            loopback.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireFree(int port, String what, String remedy) {
        if (!isFree(port)) {
            throw new CannotStart(
                    "Port %d is taken by another program, so %s cannot start. %s".formatted(port, what, remedy));
        }
    }
}
