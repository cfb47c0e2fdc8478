// Everything here is a convenience: every page works without it.

document.body.classList.add("js-enabled", "govuk-frontend-supported");

for (const Component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios, SkipLink]) {
  for (const element of document.querySelectorAll(`[data-module="${Component.moduleName}"]`)) {
    new Component(element);
  }
}

// "Print this page" buttons can only work with a script, so they are hidden until there is one.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Leaving takes this page out of the way of the Back button.
for (const link of document.querySelectorAll("[data-leave]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    window.location.replace(link.href);
  });
}

// What staff type is kept as a draft while they type, and when they leave; without a script there is the button "Keep as draft".
for (const form of document.querySelectorAll("form[data-draft]")) {
  const said = form.querySelector("[data-draft-said]");
  let waiting, sent = false;
  const keep = async (keepalive = false) => {
    clearTimeout(waiting);
    waiting = undefined;
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body: new FormData(form), redirect: "error", keepalive });
      if (answer.ok) form.elements.drafted.value = "1";
      said.textContent = answer.ok ? `Draft kept at ${new Date().toTimeString().slice(0, 5)}.` : "This draft is not kept. Copy your text before you leave.";
    } catch {
      said.textContent = "This draft is not kept. Copy your text before you leave.";
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(), 2000);
  });
  const leaving = () => { if (waiting && !sent) keep(true); };
  document.addEventListener("submit", (event) => {
    sent = sent || event.target === form;
    leaving();
    clearTimeout(waiting);
  });
  window.addEventListener("pagehide", leaving);
}
