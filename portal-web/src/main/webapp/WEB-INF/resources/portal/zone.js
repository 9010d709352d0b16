// Tells the server in which zone times are to be shown; it reaches no further than the next pages of this visit.
(function () {
  "use strict";
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone) {
    document.cookie = "zone=" + zone + "; path=/; SameSite=Lax" + (location.protocol === "https:" ? "; Secure" : "");
  }
})();
