// What was typed into a form is not lost when sending it came to nothing, because the session had ended or something was
// away. It is kept when the form is sent, in this tab alone and never longer than until another page of ours opens; when the
// form comes anew for the same person, it is put back, and the page says that it is not saved. Nothing is sent by itself. A page
// that stays after it saved says so, and what was kept is forgotten.
(function () {
  "use strict";
  var prefix = "typed:";
  var longest = 2 * 60 * 60 * 1000;
  var person = document.getElementById("main").dataset.person;
  var form = document.querySelector("form[data-typed]");
  var key = form && prefix + form.getAttribute("action");
  var store;

  function kept() {
    try {
      return JSON.parse(store.getItem(key)) || { fields: {} };
    } catch (unreadable) {
      return { fields: {} };
    }
  }

  function forgetAllBut(one) {
    Object.keys(store).forEach(function (name) {
      if (name.startsWith(prefix) && name !== one) {
        store.removeItem(name);
      }
    });
  }

  function typedInto(field) {
    return field.matches("select")
      ? Array.from(field.options).some(function (option) { return option.selected !== option.defaultSelected; })
      : field.matches("textarea, input[type=text], input[type=email], input[type=tel]") && field.value !== field.defaultValue;
  }

  // A form that came back with its problems has the earlier typing as its own values, so what was kept counts on.
  function keep() {
    var before = kept().fields;
    var fields = {};
    Array.from(form.elements).forEach(function (field) {
      if (field.name && (typedInto(field) || field.name in before)) {
        fields[field.name] = field.value;
      }
    });
    store.setItem(key, JSON.stringify({ person: person, at: Date.now(), fields: fields }));
  }

  function putBack(fields) {
    var changed = Object.keys(fields).filter(function (name) {
      var field = form.elements[name];
      if (!field || field.value === fields[name]) {
        return false;
      }
      field.value = fields[name];
      return true;
    });
    if (changed.length > 0) {
      say(document.getElementById("put-back"));
    }
  }

  function say(where) {
    var says = document.createElement("p");
    var drop = document.createElement("button");
    says.textContent = where.dataset.says;
    drop.textContent = where.dataset.drop;
    drop.type = "button";
    drop.className = "linklike";
    drop.addEventListener("click", function () {
      forgetAllBut(null);
      form.reset();
      where.className = "";
      where.replaceChildren();
      document.getElementById("main").focus();
    });
    where.className = "notice";
    where.append(says, drop);
  }

  function opened() {
    var mine = form && kept();
    var counts = mine && form.dataset.typed !== "saved" && mine.person === person && Date.now() - mine.at < longest;
    forgetAllBut(counts ? key : null);
    if (counts && form.dataset.typed === "anew") {
      putBack(mine.fields);
    }
  }

  try {
    store = window.sessionStorage;
    // On the way through the sign-in there is nobody yet; who signed out leaves nothing.
    if (person) {
      opened();
    } else if (location.pathname === "/signed-out") {
      forgetAllBut(null);
    }
    document.addEventListener("submit", function (event) {
      if (event.target === form) {
        keep();
      } else {
        forgetAllBut(null);
      }
    });
  } catch (noStore) {
    // A browser that keeps nothing puts nothing back.
  }
})();
