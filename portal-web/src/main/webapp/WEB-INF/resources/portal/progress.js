// Keeps a running import's numbers fresh without a reload, and says aloud when it has ended; without scripts the page's own
// link does the same by hand. The rows come at the end alone: whoever is in them is told that somebody looked. Two numbers a second later are not worth an announcement, the end is.
(function () {
  "use strict";
  var every = 2000;

  function part(page, id) {
    return page.getElementById(id);
  }

  // What is the same stays the same node, so the focus and a screen reader stay where they are.
  function renew(old, fresh) {
    if (old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh);
    } else if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.data !== fresh.data) { old.data = fresh.data; }
    } else {
      renewAttributes(old, fresh);
      renewChildren(old, fresh);
    }
  }

  function renewAttributes(old, fresh) {
    Array.from(fresh.attributes).forEach(function (one) {
      if (old.getAttribute(one.name) !== one.value) { old.setAttribute(one.name, one.value); }
    });
    Array.from(old.attributes).forEach(function (one) {
      if (!fresh.hasAttribute(one.name)) { old.removeAttribute(one.name); }
    });
  }

  function renewChildren(old, fresh) {
    var before = Array.from(old.childNodes);
    var after = Array.from(fresh.childNodes);
    after.forEach(function (node, i) {
      if (before[i]) { renew(before[i], node); } else { old.appendChild(node); }
    });
    before.slice(after.length).forEach(function (node) { node.remove(); });
  }

  function show(page, whole) {
    // A button needs a page that was asked for by a person: what a script asks for keeps no state.
    if (part(page, "form:goOn") && !part(document, "form:goOn")) {
      location.reload();
      return;
    }
    if (!whole && part(page, "progress").dataset.running !== "true") {
      freshen("rows");
      return;
    }
    var held = document.activeElement;
    (whole ? ["progress", "refused-rows", "taken-rows"] : ["progress"]).forEach(function (id) {
      renew(part(document, id), part(page, id));
    });
    if (held && !held.isConnected) {
      document.querySelector("h1").focus();
    }
    if (part(document, "progress").dataset.running === "true") {
      setTimeout(freshen, every, "progress");
    } else {
      part(document, "progress-end").textContent = part(document, "progress").querySelector("p").textContent;
    }
  }

  function freshen(what) {
    // Nobody needs to sit here for this to be asked, so it keeps no session from its end; and once that came, it stops.
    var over = false;
    fetch(location.href, { credentials: "same-origin", redirect: "error", headers: { "Portal-Unattended": what } })
      .then(function (answer) {
        over = answer.status === 401;
        return answer.ok ? answer.text() : Promise.reject(answer.status);
      })
      .then(function (html) { show(new DOMParser().parseFromString(html, "text/html"), what === "rows"); })
      .catch(function () { if (!over) { setTimeout(freshen, 5 * every, what); } });
  }

  setTimeout(freshen, every, "progress");
})();
