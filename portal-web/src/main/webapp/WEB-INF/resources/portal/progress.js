// Keeps a running import's numbers fresh without a reload, and says aloud when it has ended; without scripts the page's own
// link does the same by hand. Two numbers a second later are not worth an announcement, the end is.
(function () {
  "use strict";
  var every = 2000;

  function part(page, id) {
    return page.getElementById(id);
  }

  function show(page) {
    ["progress", "refused-rows"].forEach(function (id) {
      part(document, id).replaceChildren.apply(part(document, id), Array.from(part(page, id).childNodes));
    });
    if (part(page, "progress").dataset.running === "true") {
      setTimeout(freshen, every);
    } else {
      part(document, "progress-end").textContent = part(document, "progress").querySelector("p").textContent;
    }
  }

  function freshen() {
    // Nobody needs to sit here for this to be asked, so it keeps no session from its end; and once that came, it stops.
    var over = false;
    fetch(location.href, { credentials: "same-origin", redirect: "error", headers: { "Portal-Unattended": "progress" } })
      .then(function (answer) {
        over = answer.status === 401;
        return answer.ok ? answer.text() : Promise.reject(answer.status);
      })
      .then(function (html) { show(new DOMParser().parseFromString(html, "text/html")); })
      .catch(function () { if (!over) { setTimeout(freshen, 5 * every); } });
  }

  setTimeout(freshen, every);
})();
