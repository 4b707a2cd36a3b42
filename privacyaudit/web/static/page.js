// Only improves the pages: each of them works without this file.
"use strict";
(() => {
  const body = document.body;
  const form = document.getElementById("exit");
  const away = body.dataset.away || (form && form.dataset.away);

  // Exit this page: cover at once, tell our own server, and go; also without a network.
  let leaving = false;
  const leave = () => {
    if (leaving) return;
    leaving = true;
    const data = form ? new FormData(form) : null;
    const cover = document.createElement("div");
    cover.className = "our-cover";
    document.documentElement.append(cover);
    document.body.remove();
    document.title = "";
    if (data) {
      try { navigator.sendBeacon(form.action, data); } catch { /* go all the same */ }
    }
    location.replace(navigator.onLine ? away : "about:blank");
  };
  if (form) form.addEventListener("submit", (event) => { event.preventDefault(); leave(); });

  // Shift three times in five seconds.
  const says = document.getElementById("presses");
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") { presses = []; if (says) says.textContent = ""; return; }
    if (event.repeat || !form) return;
    const now = Date.now();
    presses = presses.filter((then) => now - then < 5000).concat(now);
    if (presses.length >= 3) { leave(); return; }
    if (says) {
      says.textContent = presses.length === 1 ? says.dataset.two : says.dataset.one;
      setTimeout(() => { if (Date.now() - presses.at(-1) >= 5000) { presses = []; says.textContent = ""; } }, 5100);
    }
  });

  // A page taken from the browser's own memory, after leaving, is asked for again.
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

  // A link within the page goes there and leaves no word in the browser's history.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const there = link && document.getElementById(link.dataset.to || link.hash.slice(1));
    if (!there) return;
    event.preventDefault();
    there.scrollIntoView();
    if (there.tabIndex < 0) there.tabIndex = -1;
    there.focus();
  });

  // Nobody here for a while: hide what is on the screen.
  const idle = Number(body.dataset.idle || 0) * 1000;
  if (idle) {
    let timer;
    let paused = null;
    const hide = () => {
      if (body.dataset.word) { location.replace(body.dataset.locked); return; }
      paused = document.createElement("div");
      paused.className = "our-cover our-pause";
      paused.textContent = body.dataset.pause;
      document.documentElement.append(paused);
      body.hidden = true;
    };
    const stir = () => {
      clearTimeout(timer);
      if (paused) { paused.remove(); paused = null; body.hidden = false; }
      timer = setTimeout(hide, idle);
    };
    for (const kind of ["keydown", "pointerdown", "pointermove", "scroll"]) {
      window.addEventListener(kind, stir, { passive: true });
    }
    stir();
  }

  // One press is one press, also of a hurried hand; the page is fresh after going back.
  document.addEventListener("submit", (event) => {
    if (event.target === form || event.target.dataset.many) return;
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = "1";
    setTimeout(() => { delete event.target.dataset.sent; }, 3000);
  });

  // Take the reader to what needs a change.
  const errors = document.querySelector(".errors");
  if (errors) errors.focus();

  // How far the look is.
  const far = document.getElementById("far");
  if (far) {
    const bar = far.querySelector("progress");
    const line = far.querySelector("[role=status]");
    const again = async () => {
      try {
        const state = await (await fetch(far.dataset.state)).json();
        if (state.ended) { location.replace(far.dataset.end); return; }
        if (state.total) { bar.max = state.total; bar.value = state.done; }
        if (line.textContent !== state.says) line.textContent = state.says;
      } catch {
        line.textContent = far.dataset.lost;
        return;
      }
      setTimeout(again, 1000);
    };
    setTimeout(again, 600);
  }

  // Files dropped beside the button, and a button that prints or copies.
  for (const drop of document.querySelectorAll(".drop")) {
    const input = drop.querySelector("input");
    for (const kind of ["dragenter", "dragover"]) {
      drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
    }
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  }
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).innerText);
        button.textContent = button.dataset.copied;
      } catch { /* the text can be marked and copied by hand */ }
    });
  }
})();
