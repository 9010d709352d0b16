// Keeps a running import's numbers fresh without a reload; without scripts the page's own link does the same by hand.
(function () {
  "use strict";
  var every = 2000;

  function freshen() {
    fetch(location.href, { credentials: "same-origin", redirect: "error" })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById("progress");
        var shown = document.getElementById("progress");
        if (fresh.dataset.running !== "true") {
          location.reload();
          return;
        }
        shown.replaceChildren.apply(shown, Array.from(fresh.childNodes));
        setTimeout(freshen, every);
      })
      .catch(function () { setTimeout(freshen, 5 * every); });
  }

  setTimeout(freshen, every);
})();
