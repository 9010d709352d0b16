// Warns two minutes before the session ends and offers to stay. The focus stays where it is; a screen reader is told. Looking
// how much is left is not activity, pressing the button is. Without scripts the page "Your session" says and does the same.
(function () {
  "use strict";
  var where = document.getElementById("session-end");
  var warns = 120;
  var looks = 20;
  var shown = "";
  var timer;

  function ask(method) {
    var headers = method === "GET" ? { "Portal-Unattended": "session" } : {};
    return fetch("/session/left", { method: method, credentials: "same-origin", redirect: "error", headers: headers })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); });
  }

  function again(seconds) {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(1, seconds) * 1000);
  }

  function look() {
    ask("GET").then(heard).catch(lost);
  }

  // Away is not over: only the server's own word ends the warning.
  function lost(status) {
    if (status === 401) {
      say("over", where.dataset.over, false);
    } else {
      again(looks);
    }
  }

  function heard(session) {
    if (session.left > warns) {
      say("", "", false);
      again(session.left - warns);
      return;
    }
    var stays = session.lasts > session.left + 5;
    var time = new Date(Date.now() + session.left * 1000)
      .toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    say(stays ? "stays" : "ends", (stays ? where.dataset.says : where.dataset.last).replace("%", time), stays);
    again(Math.min(looks, session.left + 1));
  }

  // Written once for each state, so that nothing is read out twice.
  function say(state, words, stays) {
    if (state === shown) {
      return;
    }
    shown = state;
    where.replaceChildren();
    where.className = state ? "session-end" : "";
    if (!state) {
      return;
    }
    var says = document.createElement("p");
    says.textContent = words;
    where.append(says);
    if (stays) {
      var stay = document.createElement("button");
      stay.type = "button";
      stay.className = "button small";
      stay.textContent = where.dataset.stay;
      stay.addEventListener("click", function () { ask("POST").then(heard).catch(lost); });
      where.append(stay);
    }
  }

  if (where) {
    again(Number(where.dataset.left) - warns);
    // A machine that slept has lost count.
    document.addEventListener("visibilitychange", function () {
      if (!document.hidden) {
        look();
      }
    });
  }
})();
