package net.imgsecurity.portal.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Puts a checksum of the content into the address of each part of a page, so that browsers may keep it for a year. */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String YEAR = "public, max-age=31536000, immutable";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null || !"portal".equals(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    private String version(Resource resource) {
        return versions.computeIfAbsent(resource.getResourceName(), name -> checksum(resource));
    }

    /** Of the file as it lies in the archive: what is computed into it depends on other files that carry their own. */
    private static String checksum(Resource resource) {
        try (var content = resource.getURL().openStream()) {
            var crc = new CRC32();
            crc.update(content.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Versioned extends ResourceWrapper {
        Versioned(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version(getWrapped());
        }

        /** Kept only under the address of just this content; under others it would outlive the next release. */
        @Override
        public Map<String, String> getResponseHeaders() {
            var headers = new HashMap<>(super.getResponseHeaders());
            var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            headers.remove("Expires");
            headers.put("Cache-Control", version(getWrapped()).equals(asked.get("v")) ? YEAR : "no-cache");
            return headers;
        }
    }
}
