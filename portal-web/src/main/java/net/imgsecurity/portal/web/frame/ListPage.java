package net.imgsecurity.portal.web.frame;

import net.imgsecurity.portal.platform.Page;

/** A list by pages whose place stands in the address; read on first use, which is after the page has its parameters. */
public abstract class ListPage<T> {
    private String cursor;
    private Page<T> page;

    /** @param cursor null for the beginning */
    protected abstract Page<T> read(String cursor);

    public Page<T> getPage() {
        if (page == null) {
            page = read(cursor);
        }
        return page;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
